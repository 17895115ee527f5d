/** Damaged and malicious GLBs, many thousands of them, through the reader and every writer. */
package dev.meshwright.mesh.hostile;
