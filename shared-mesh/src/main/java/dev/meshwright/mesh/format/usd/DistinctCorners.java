package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Primitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives triangles that name a vertex twice a copy of it. Some readers of USD take such a triangle out, and then lose
 * what the vertices of the whole mesh have: normals, texture coordinates, colours.
 */
final class DistinctCorners {

    private final Primitive primitive;
    private final Map<Long, Integer> copies = new HashMap<>();
    /** For each vertex that is added the one that it is a copy of. */
    private final List<Integer> added = new ArrayList<>();

    private DistinctCorners(Primitive primitive) {
        this.primitive = primitive;
    }

    /** The very one where each triangle has three vertices. */
    static Asset of(Asset asset) {
        boolean isFine = asset.meshes().stream()
                .flatMap(mesh -> mesh.primitives().stream())
                .allMatch(DistinctCorners::isFine);
        return isFine
                ? asset
                : asset.withMeshes(
                        asset.meshes().stream().map(DistinctCorners::of).toList());
    }

    private static Mesh of(Mesh mesh) {
        List<Primitive> primitives = mesh.primitives().stream()
                .map(primitive -> isFine(primitive) ? primitive : new DistinctCorners(primitive).told())
                .toList();
        return new Mesh(mesh.name(), primitives, mesh.morphNames(), mesh.morphWeights());
    }

    private static boolean isFine(Primitive primitive) {
        int[] indices = primitive.indices();
        for (int at = 0; at < indices.length; at += 3) {
            if (indices[at] == indices[at + 1]
                    || indices[at] == indices[at + 2]
                    || indices[at + 1] == indices[at + 2]) {
                return false;
            }
        }
        return true;
    }

    private Primitive told() {
        int[] indices = primitive.indices().clone();
        for (int at = 0; at < indices.length; at += 3) {
            int first = indices[at];
            int second = indices[at + 1];
            int third = indices[at + 2];
            if (second == first) {
                indices[at + 1] = copy(first, 0);
            }
            if (third == first || third == second) {
                indices[at + 2] = copy(third, 1);
            }
        }
        List<Primitive.MorphTarget> morphs = primitive.morphs().stream()
                .map(morph -> new Primitive.MorphTarget(longer(morph.positions(), 3), longer(morph.normals(), 3)))
                .toList();
        return new Primitive(
                longer(primitive.positions(), 3),
                longer(primitive.normals(), 3),
                longer(primitive.tangents(), 4),
                primitive.uvs().stream().map(uvs -> longer(uvs, 2)).toList(),
                longer(primitive.colors(), 4),
                indices,
                primitive.material(),
                longer(primitive.joints()),
                longer(primitive.weights(), 4),
                morphs);
    }

    /** At most two copies of each vertex, however many triangles want one. */
    private int copy(int vertex, int which) {
        return copies.computeIfAbsent(2L * vertex + which, _ -> {
            added.add(vertex);
            return primitive.vertexCount() + added.size() - 1;
        });
    }

    private float[] longer(float[] values, int width) {
        if (values == null) {
            return null;
        }
        float[] all = Arrays.copyOf(values, values.length + added.size() * width);
        for (int at = 0; at < added.size(); at++) {
            System.arraycopy(values, added.get(at) * width, all, values.length + at * width, width);
        }
        return all;
    }

    private int[] longer(int[] joints) {
        if (joints == null) {
            return null;
        }
        int[] all = Arrays.copyOf(joints, joints.length + added.size() * 4);
        for (int at = 0; at < added.size(); at++) {
            System.arraycopy(joints, added.get(at) * 4, all, joints.length + at * 4, 4);
        }
        return all;
    }
}
