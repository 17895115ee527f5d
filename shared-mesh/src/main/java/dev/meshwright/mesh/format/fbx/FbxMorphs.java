package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.Joined;
import java.util.ArrayList;
import java.util.List;

/** Morph targets as a blend shape deformer with a channel for each. */
final class FbxMorphs {

    private FbxMorphs() {}

    /** The ids of the channels, in order. */
    static List<Long> write(FbxScene scene, Mesh mesh, Joined joined, float[] weights, long geometry) {
        List<Long> channels = new ArrayList<>();
        if (mesh.morphNames().isEmpty()) {
            return channels;
        }
        long deformer = scene.newId();
        scene.object("Deformer", deformer, mesh.name(), "BlendShape").with("Version", 100);
        scene.connect(deformer, geometry);
        for (int target = 0; target < mesh.morphNames().size(); target++) {
            String name = mesh.morphNames().get(target);
            float weight = target < weights.length ? weights[target] : 0;
            long shape = shape(scene, joined, target, name);
            long channel = scene.newId();
            FbxNode node = scene.object("Deformer", "SubDeformer", channel, name, "BlendShapeChannel")
                    .with("Version", 100);
            node.child("DeformPercent").value(100.0 * weight);
            node.with("FullWeights", new FbxValue.Doubles(new double[] {100}));
            scene.connect(channel, deformer);
            scene.connect(shape, channel);
            channels.add(channel);
        }
        return channels;
    }

    private static long shape(FbxScene scene, Joined joined, int target, String name) {
        float[] moves = joined.values(primitive -> positions(primitive, target), 3, 0);
        float[] normals = joined.any(primitive -> normals(primitive, target))
                ? joined.values(primitive -> normals(primitive, target), 3, 0)
                : new float[moves.length];
        int count = 0;
        int[] moved = new int[joined.vertices()];
        for (int vertex = 0; vertex < moved.length; vertex++) {
            if (moves[3 * vertex] != 0 || moves[3 * vertex + 1] != 0 || moves[3 * vertex + 2] != 0) {
                moved[count++] = vertex;
            }
        }
        int[] indexes = java.util.Arrays.copyOf(moved, count);
        long id = scene.newId();
        FbxNode shape = scene.object("Geometry", id, name, "Shape").with("Version", 100);
        shape.with("Indexes", new FbxValue.Ints(indexes));
        shape.with("Vertices", new FbxValue.Widened(of(moves, indexes)));
        shape.with("Normals", new FbxValue.Widened(of(normals, indexes)));
        return id;
    }

    private static float[] positions(Primitive primitive, int target) {
        return target < primitive.morphs().size()
                ? primitive.morphs().get(target).positions()
                : null;
    }

    private static float[] normals(Primitive primitive, int target) {
        return target < primitive.morphs().size()
                ? primitive.morphs().get(target).normals()
                : null;
    }

    private static float[] of(float[] values, int[] vertices) {
        float[] some = new float[vertices.length * 3];
        for (int at = 0; at < vertices.length; at++) {
            System.arraycopy(values, 3 * vertices[at], some, 3 * at, 3);
        }
        return some;
    }
}
