/** The front door of a system whose services are separate processes. */
package dev.meshwright.gateway;
