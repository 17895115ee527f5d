/** {@code meshwright convert}: a GLB on the disk into other formats, without a server. */
package dev.meshwright.cli.convert;
