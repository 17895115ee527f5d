/**
 * A decoder of meshes in the Draco bitstream 2.2, as KHR_draco_mesh_compression uses it. Its memory and time are bounded
 * whatever the bytes say.
 */
package dev.meshwright.mesh.glb.draco;
