/** Starts the system's processes in order, watches over them, and stops them in the opposite order. */
package dev.meshwright.cli.supervisor;
