/** {@code meshwright make}: from a prompt to files. */
package dev.meshwright.cli.make;
