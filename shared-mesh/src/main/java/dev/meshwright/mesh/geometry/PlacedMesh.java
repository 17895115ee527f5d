package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;

/**
 * A part's geometry and where it stands in the world.
 *
 * @param world takes the mesh's coordinates to the scene's
 */
public record PlacedMesh(Part part, Material material, TriangleMesh mesh, Matrix4 world) {

    public Bounds bounds() {
        return mesh.boundsUnder(world);
    }
}
