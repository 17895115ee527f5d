package dev.meshwright.generation.engine.measure;

import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.TriangleMesh;
import dev.meshwright.mesh.scene.Vec3;

/**
 * Triangles in world space under a tree of boxes, so that questions about near ones need not look at all. A node's left
 * child is the node behind it.
 */
final class TriangleTree {

    private static final int LEAF_TRIANGLES = 4;

    /** Nine numbers for each triangle. */
    final double[] corners;
    /** Six numbers for each node: the least x, y, z, then the greatest. */
    final double[] boxes;

    private final int[] firsts;
    /** 0 for an inner node. */
    private final int[] counts;

    private final int[] rights;
    private int nodes;

    private TriangleTree(double[] unsorted) {
        int triangles = unsorted.length / 9;
        int most = Math.max(1, 2 * triangles);
        boxes = new double[6 * most];
        firsts = new int[most];
        counts = new int[most];
        rights = new int[most];
        int[] order = new int[triangles];
        for (int triangle = 0; triangle < triangles; triangle++) {
            order[triangle] = triangle;
        }
        build(unsorted, order, 0, triangles);
        corners = new double[unsorted.length];
        for (int triangle = 0; triangle < triangles; triangle++) {
            System.arraycopy(unsorted, 9 * order[triangle], corners, 9 * triangle, 9);
        }
    }

    static TriangleTree of(PlacedMesh placed) {
        TriangleMesh mesh = placed.mesh();
        Matrix4 world = placed.world();
        double[] points = new double[mesh.vertexCount() * 3];
        for (int vertex = 0; vertex < mesh.vertexCount(); vertex++) {
            Vec3 point = world.point(mesh.position(vertex));
            points[3 * vertex] = point.x();
            points[3 * vertex + 1] = point.y();
            points[3 * vertex + 2] = point.z();
        }
        int[] indices = mesh.indices();
        double[] corners = new double[indices.length * 3];
        // A mirrored part turns its triangles' other side out.
        boolean mirrored = world.determinant() < 0;
        for (int at = 0; at < indices.length; at++) {
            int corner = mirrored && at % 3 != 0 ? at / 3 * 3 + 3 - at % 3 : at;
            System.arraycopy(points, 3 * indices[corner], corners, 3 * at, 3);
        }
        return new TriangleTree(corners);
    }

    private int build(double[] triangles, int[] order, int from, int to) {
        int node = nodes++;
        measure(triangles, order, from, to, node);
        if (to - from <= LEAF_TRIANGLES) {
            firsts[node] = from;
            counts[node] = to - from;
            return node;
        }
        int axis = longestAxis(node);
        int middle = (from + to) / 2;
        select(triangles, order, from, to - 1, middle, axis);
        build(triangles, order, from, middle);
        rights[node] = build(triangles, order, middle, to);
        return node;
    }

    private void measure(double[] triangles, int[] order, int from, int to, int node) {
        for (int axis = 0; axis < 3; axis++) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int at = from; at < to; at++) {
                for (int corner = 0; corner < 3; corner++) {
                    double value = triangles[9 * order[at] + 3 * corner + axis];
                    least = Math.min(least, value);
                    greatest = Math.max(greatest, value);
                }
            }
            boxes[6 * node + axis] = least;
            boxes[6 * node + 3 + axis] = greatest;
        }
    }

    private int longestAxis(int node) {
        int longest = 0;
        for (int axis = 1; axis < 3; axis++) {
            if (side(node, axis) > side(node, longest)) {
                longest = axis;
            }
        }
        return longest;
    }

    private double side(int node, int axis) {
        return boxes[6 * node + 3 + axis] - boxes[6 * node + axis];
    }

    /** Puts the triangle that belongs at {@code wanted} there, lesser ones before and greater ones behind it. */
    private static void select(double[] triangles, int[] order, int first, int last, int wanted, int axis) {
        int low = first;
        int high = last;
        while (low < high) {
            double pivot = middle(triangles, order[(low + high) / 2], axis);
            int left = low;
            int right = high;
            while (left <= right) {
                while (middle(triangles, order[left], axis) < pivot) {
                    left++;
                }
                while (middle(triangles, order[right], axis) > pivot) {
                    right--;
                }
                if (left <= right) {
                    int swapped = order[left];
                    order[left++] = order[right];
                    order[right--] = swapped;
                }
            }
            if (wanted <= right) {
                high = right;
            } else if (wanted >= left) {
                low = left;
            } else {
                return;
            }
        }
    }

    private static double middle(double[] triangles, int triangle, int axis) {
        return triangles[9 * triangle + axis] + triangles[9 * triangle + 3 + axis] + triangles[9 * triangle + 6 + axis];
    }

    boolean isLeaf(int node) {
        return counts[node] > 0;
    }

    int left(int node) {
        return node + 1;
    }

    int right(int node) {
        return rights[node];
    }

    int first(int leaf) {
        return firsts[leaf];
    }

    /** The triangle behind the last one of a leaf. */
    int end(int leaf) {
        return firsts[leaf] + counts[leaf];
    }

    int triangleCount() {
        return corners.length / 9;
    }

    double diagonal(int node) {
        return Math.sqrt(square(side(node, 0)) + square(side(node, 1)) + square(side(node, 2)));
    }

    /** The square of the distance between two nodes' boxes. */
    static double gap(TriangleTree one, int nodeOfOne, TriangleTree other, int nodeOfOther) {
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            double apart = Math.max(
                    one.boxes[6 * nodeOfOne + axis] - other.boxes[6 * nodeOfOther + 3 + axis],
                    other.boxes[6 * nodeOfOther + axis] - one.boxes[6 * nodeOfOne + 3 + axis]);
            sum += apart > 0 ? apart * apart : 0;
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
