/**
 * Decoders for buffer views that are compressed by KHR_meshopt_compression, and by EXT_meshopt_compression, which is the
 * same with fewer possibilities.
 */
package dev.meshwright.mesh.glb.meshopt;
