package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Primitive;

/**
 * The vertices that each joint moves, and how much.
 *
 * @param vertices for each joint their numbers, rising
 * @param weights  for each joint as many
 */
record Influences(int[][] vertices, double[][] weights) {

    /** Every vertex is looked at twice, however many joints there are. */
    static Influences of(Mesh mesh, int joints) {
        int[] counts = new int[joints];
        walk(mesh, (joint, _, _) -> counts[joint]++);
        int[][] vertices = new int[joints][];
        double[][] weights = new double[joints][];
        for (int joint = 0; joint < joints; joint++) {
            vertices[joint] = new int[counts[joint]];
            weights[joint] = new double[counts[joint]];
        }
        int[] filled = new int[joints];
        walk(mesh, (joint, vertex, weight) -> {
            vertices[joint][filled[joint]] = vertex;
            weights[joint][filled[joint]++] = weight;
        });
        return new Influences(vertices, weights);
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(int joint, int vertex, double weight);
    }

    /** Each joint of each vertex once, also where the vertex names it more than once. */
    private static void walk(Mesh mesh, Visitor visitor) {
        int before = 0;
        for (Primitive primitive : mesh.primitives()) {
            for (int vertex = 0; primitive.joints() != null && vertex < primitive.vertexCount(); vertex++) {
                for (int at = 4 * vertex; at < 4 * vertex + 4; at++) {
                    double weight = weight(primitive, 4 * vertex, at);
                    if (weight > 0) {
                        visitor.visit(primitive.joints()[at], before + vertex, weight);
                    }
                }
            }
            before += primitive.vertexCount();
        }
    }

    /** All that the joint at a place counts for its vertex; 0 where an earlier place has told it. */
    private static double weight(Primitive primitive, int first, int place) {
        double weight = 0;
        for (int at = first; at < first + 4; at++) {
            if (primitive.joints()[at] == primitive.joints()[place]) {
                if (at < place) {
                    return 0;
                }
                weight += primitive.weights()[at];
            }
        }
        return weight;
    }
}
