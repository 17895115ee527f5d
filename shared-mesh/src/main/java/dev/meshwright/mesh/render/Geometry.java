package dev.meshwright.mesh.render;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.Interruption;
import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.geometry.TriangleMesh;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.stream.IntStream;

/** All triangles of a scene in world space, opaque ones first, in flat arrays that the inner loops run through. */
final class Geometry {

    final float[] positions;
    final float[] normals;
    final int[] triangles;
    /** For each triangle the placed mesh that it belongs to. */
    final int[] owners;
    /** For each placed mesh its material's values. */
    final Surface[] surfaces;

    final int opaqueTriangles;
    final Bounds bounds;
    private final int[] firstVertices;

    Geometry(SceneMeshes meshes) {
        List<PlacedMesh> placed = meshes.meshes();
        bounds = meshes.bounds();
        positions = new float[meshes.vertexCount() * 3];
        normals = new float[meshes.vertexCount() * 3];
        triangles = new int[meshes.triangleCount() * 3];
        owners = new int[meshes.triangleCount()];
        surfaces = placed.stream()
                .map(mesh -> new Surface(mesh.material(), mesh.bounds()))
                .toArray(Surface[]::new);
        firstVertices = new int[placed.size()];
        int vertices = 0;
        for (int owner = 0; owner < placed.size(); owner++) {
            Interruption.check();
            firstVertices[owner] = vertices;
            addVertices(placed.get(owner), vertices);
            vertices += placed.get(owner).mesh().vertexCount();
        }
        int[] opaque = IntStream.range(0, placed.size())
                .filter(owner -> !surfaces[owner].isBlended())
                .toArray();
        int[] blended = IntStream.range(0, placed.size())
                .filter(owner -> surfaces[owner].isBlended())
                .toArray();
        opaqueTriangles = addTriangles(placed, opaque, 0);
        addTriangles(placed, blended, opaqueTriangles);
    }

    int triangleCount() {
        return owners.length;
    }

    int vertexCount() {
        return positions.length / 3;
    }

    private void addVertices(PlacedMesh placed, int first) {
        TriangleMesh mesh = placed.mesh();
        Matrix4 world = placed.world();
        Matrix4 forNormals = world.forNormals();
        for (int vertex = 0; vertex < mesh.vertexCount(); vertex++) {
            put(positions, first + vertex, world.point(mesh.position(vertex)));
            put(
                    normals,
                    first + vertex,
                    forNormals.direction(mesh.normal(vertex)).normalized());
        }
    }

    private static void put(float[] values, int vertex, Vec3 vector) {
        values[3 * vertex] = (float) vector.x();
        values[3 * vertex + 1] = (float) vector.y();
        values[3 * vertex + 2] = (float) vector.z();
    }

    private int addTriangles(List<PlacedMesh> placed, int[] chosen, int first) {
        int triangle = first;
        for (int owner : chosen) {
            int[] indices = placed.get(owner).mesh().indices();
            int firstVertex = firstVertices[owner];
            // A mirrored part turns its triangles' other side out.
            int second = placed.get(owner).world().determinant() < 0 ? 2 : 1;
            for (int at = 0; at < indices.length; at += 3) {
                triangles[3 * triangle] = firstVertex + indices[at];
                triangles[3 * triangle + 1] = firstVertex + indices[at + second];
                triangles[3 * triangle + 2] = firstVertex + indices[at + 3 - second];
                owners[triangle++] = owner;
            }
        }
        return triangle;
    }
}
