package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A scene with all its shapes meshed once: what the GLB writer, the renderer and the measurements share.
 *
 * @param meshes one for each part with a shape, parents before children, in the scene's order; parts of equal shape
 *               share one mesh
 */
public record SceneMeshes(Scene scene, List<PlacedMesh> meshes) {

    public SceneMeshes {
        meshes = List.copyOf(meshes);
    }

    /** @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile */
    public static SceneMeshes of(Scene scene) {
        Map<String, Material> materials = new HashMap<>();
        scene.materials().forEach(material -> materials.put(material.name(), material));
        List<PlacedMesh> placed = new ArrayList<>();
        collect(scene.parts(), Matrix4.IDENTITY, materials, new HashMap<>(), placed);
        return new SceneMeshes(scene, placed);
    }

    private static void collect(
            List<Part> parts,
            Matrix4 parent,
            Map<String, Material> materials,
            Map<Shape, TriangleMesh> known,
            List<PlacedMesh> placed) {
        for (Part part : parts) {
            Interruption.check();
            Matrix4 world = parent.times(Matrix4.of(part.transform()));
            if (part.shape() != null) {
                TriangleMesh mesh = known.computeIfAbsent(part.shape(), Mesher::mesh);
                placed.add(new PlacedMesh(part, materials.get(part.material()), mesh, world));
            }
            collect(part.children(), world, materials, known, placed);
        }
    }

    public int triangleCount() {
        return meshes.stream().mapToInt(placed -> placed.mesh().triangleCount()).sum();
    }

    public int vertexCount() {
        return meshes.stream().mapToInt(placed -> placed.mesh().vertexCount()).sum();
    }

    /** The smallest world-space box around everything. */
    public Bounds bounds() {
        return meshes.stream()
                .map(PlacedMesh::bounds)
                .reduce(Bounds::union)
                .orElseThrow(() -> new IllegalArgumentException("the scene '" + scene.name()
                        + "' has no part with a shape, so it has no size: give at least one part a shape"));
    }
}
