/** {@code meshwright inspect}: what is in a GLB on the disk. */
package dev.meshwright.cli.inspect;
