/** Every answer that a test sees is held against the OpenAPI document of the program that gave it. */
package dev.meshwright.conformance;
