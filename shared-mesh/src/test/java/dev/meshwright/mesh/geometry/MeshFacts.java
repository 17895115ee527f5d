package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Vec3;
import java.util.HashMap;
import java.util.Map;

/** Measures a mesh the way its tests ask. */
final class MeshFacts {

    private final TriangleMesh mesh;

    MeshFacts(TriangleMesh mesh) {
        this.mesh = mesh;
    }

    /** Directed edges, welded by position, that are not run through exactly once in each direction. */
    long openEdges() {
        Map<Vec3, Integer> places = new HashMap<>();
        Map<Long, Integer> edges = new HashMap<>();
        int[] indices = mesh.indices();
        for (int corner = 0; corner < indices.length; corner++) {
            int next = corner % 3 == 2 ? corner - 2 : corner + 1;
            long from = place(places, indices[corner]);
            long to = place(places, indices[next]);
            edges.merge(from << 32 | to, 1, Integer::sum);
        }
        return edges.entrySet().stream()
                .filter(edge ->
                        edge.getValue() != 1 || edges.getOrDefault(edge.getKey() << 32 | edge.getKey() >>> 32, 0) != 1)
                .count();
    }

    private int place(Map<Vec3, Integer> places, int vertex) {
        return places.computeIfAbsent(mesh.position(vertex), position -> places.size());
    }

    double volume() {
        double volume = 0;
        for (int triangle = 0; triangle < mesh.triangleCount(); triangle++) {
            volume += corner(triangle, 0).dot(corner(triangle, 1).cross(corner(triangle, 2))) / 6;
        }
        return volume;
    }

    /** The area of the smallest triangle. */
    double smallestArea() {
        double smallest = Double.POSITIVE_INFINITY;
        for (int triangle = 0; triangle < mesh.triangleCount(); triangle++) {
            smallest = Math.min(smallest, cross(triangle).length() / 2);
        }
        return smallest;
    }

    /** The least cosine between a corner's normal and its triangle's: above 0 where all point outwards. */
    double worstNormal() {
        double worst = 1;
        for (int triangle = 0; triangle < mesh.triangleCount(); triangle++) {
            Vec3 flat = cross(triangle).normalized();
            for (int corner = 0; corner < 3; corner++) {
                worst = Math.min(worst, flat.dot(mesh.normal(mesh.indices()[3 * triangle + corner])));
            }
        }
        return worst;
    }

    double worstNormalLength() {
        double worst = 0;
        for (int vertex = 0; vertex < mesh.vertexCount(); vertex++) {
            worst = Math.max(worst, Math.abs(mesh.normal(vertex).length() - 1));
        }
        return worst;
    }

    private Vec3 cross(int triangle) {
        Vec3 a = corner(triangle, 0);
        return corner(triangle, 1).minus(a).cross(corner(triangle, 2).minus(a));
    }

    private Vec3 corner(int triangle, int corner) {
        return mesh.position(mesh.indices()[3 * triangle + corner]);
    }
}
