/**
 * The OpenAPI document of a service: what its resources say of themselves, and what all calls have alike.
 */
package dev.meshwright.shared.openapi;
