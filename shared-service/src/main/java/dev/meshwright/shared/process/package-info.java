/** The process that a service runs in. */
package dev.meshwright.shared.process;
