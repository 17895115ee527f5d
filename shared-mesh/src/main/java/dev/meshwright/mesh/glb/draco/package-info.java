/**
 * A decoder of meshes in the Draco bitstream 2.2, as KHR_draco_mesh_compression uses it. Its memory and time are bounded
 * whatever the bytes say. It follows the bitstream's specification and the sources of Draco (The Draco Authors, Apache
 * License 2.0).
 */
package dev.meshwright.mesh.glb.draco;
