package dev.meshwright.generation.engine.measure;

import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Searches two trees for coplanar triangles that face the same way and overlap. */
final class SharedFaceSearch {

    private static final double SAME_DIRECTION = 0.9998;

    private final TriangleTree one;
    private final TriangleTree other;
    private final double distance;
    private final double[] normal = new double[3];
    private final double[] against = new double[3];
    private final List<SharedFace> found = new ArrayList<>();

    private SharedFaceSearch(TriangleTree one, TriangleTree other, double distance) {
        this.one = one;
        this.other = other;
        this.distance = distance;
    }

    /** @param distance planes nearer than this count as one */
    static List<SharedFace> between(TriangleTree one, TriangleTree other, double distance) {
        SharedFaceSearch search = new SharedFaceSearch(one, other, distance);
        search.visit(0, 0);
        return search.found;
    }

    private void visit(int node, int otherNode) {
        if (TriangleTree.gap(one, node, other, otherNode) > distance * distance) {
            return;
        }
        boolean leaf = one.isLeaf(node);
        boolean otherLeaf = other.isLeaf(otherNode);
        if (leaf && otherLeaf) {
            compare(node, otherNode);
        } else if (otherLeaf || (!leaf && one.diagonal(node) >= other.diagonal(otherNode))) {
            visit(one.left(node), otherNode);
            visit(one.right(node), otherNode);
        } else {
            visit(node, other.left(otherNode));
            visit(node, other.right(otherNode));
        }
    }

    private void compare(int leaf, int otherLeaf) {
        for (int triangle = one.first(leaf); triangle < one.end(leaf); triangle++) {
            double size = direction(one.corners, 9 * triangle, normal);
            for (int second = other.first(otherLeaf); size > 0 && second < other.end(otherLeaf); second++) {
                if (direction(other.corners, 9 * second, against) > 0 && isCoplanar(9 * triangle, 9 * second)) {
                    overlap(9 * triangle, 9 * second);
                }
            }
        }
    }

    private boolean isCoplanar(int a, int b) {
        double same = normal[0] * against[0] + normal[1] * against[1] + normal[2] * against[2];
        double apart = 0;
        for (int axis = 0; axis < 3; axis++) {
            apart += normal[axis] * (other.corners[b + axis] - one.corners[a + axis]);
        }
        return same > SAME_DIRECTION && Math.abs(apart) <= distance;
    }

    /** Clips the second triangle by the first one's edges, in the plane that the first faces most. */
    private void overlap(int a, int b) {
        int drop = widestAxis();
        int u = (drop + 1) % 3;
        int v = (drop + 2) % 3;
        double[] polygon = new double[24];
        int corners = 3;
        for (int corner = 0; corner < 3; corner++) {
            polygon[2 * corner] = other.corners[b + 3 * corner + u];
            polygon[2 * corner + 1] = other.corners[b + 3 * corner + v];
        }
        double turn = Math.signum(normal[drop]);
        for (int edge = 0; edge < 3 && corners > 0; edge++) {
            int from = a + 3 * edge;
            int to = a + 3 * ((edge + 1) % 3);
            double[] clipped = new double[24];
            corners = clip(
                    polygon,
                    corners,
                    one.corners[from + u],
                    one.corners[from + v],
                    turn * (one.corners[to + u] - one.corners[from + u]),
                    turn * (one.corners[to + v] - one.corners[from + v]),
                    clipped);
            polygon = clipped;
        }
        double shared = area(polygon, corners) / Math.abs(normal[drop]);
        if (shared > 0) {
            found.add(new SharedFace(
                    shared, middle(polygon, corners, a, drop), new Vec3(normal[0], normal[1], normal[2])));
        }
    }

    /** The mean of the polygon's corners, brought back into the first triangle's plane. */
    private Vec3 middle(double[] polygon, int corners, int a, int drop) {
        double[] point = new double[3];
        for (int corner = 0; corner < corners; corner++) {
            point[(drop + 1) % 3] += polygon[2 * corner] / corners;
            point[(drop + 2) % 3] += polygon[2 * corner + 1] / corners;
        }
        double along = 0;
        for (int axis = 0; axis < 3; axis++) {
            along += normal[axis] * (one.corners[a + axis] - (axis == drop ? 0 : point[axis]));
        }
        point[drop] = along / normal[drop];
        return new Vec3(point[0], point[1], point[2]);
    }

    private int widestAxis() {
        int widest = 0;
        for (int axis = 1; axis < 3; axis++) {
            widest = Math.abs(normal[axis]) > Math.abs(normal[widest]) ? axis : widest;
        }
        return widest;
    }

    private static int clip(
            double[] polygon, int corners, double x, double y, double alongX, double alongY, double[] clipped) {
        int count = 0;
        for (int corner = 0; corner < corners; corner++) {
            int next = (corner + 1) % corners;
            double side = side(polygon, corner, x, y, alongX, alongY);
            double nextSide = side(polygon, next, x, y, alongX, alongY);
            if (side >= 0) {
                clipped[2 * count] = polygon[2 * corner];
                clipped[2 * count++ + 1] = polygon[2 * corner + 1];
            }
            if ((side > 0 && nextSide < 0) || (side < 0 && nextSide > 0)) {
                double share = side / (side - nextSide);
                clipped[2 * count] = polygon[2 * corner] + share * (polygon[2 * next] - polygon[2 * corner]);
                clipped[2 * count++ + 1] =
                        polygon[2 * corner + 1] + share * (polygon[2 * next + 1] - polygon[2 * corner + 1]);
            }
        }
        return count;
    }

    private static double side(double[] polygon, int corner, double x, double y, double alongX, double alongY) {
        return alongX * (polygon[2 * corner + 1] - y) - alongY * (polygon[2 * corner] - x);
    }

    private static double area(double[] polygon, int corners) {
        double twice = 0;
        for (int corner = 0; corner < corners; corner++) {
            int next = (corner + 1) % corners;
            twice += polygon[2 * corner] * polygon[2 * next + 1] - polygon[2 * next] * polygon[2 * corner + 1];
        }
        return Math.abs(twice) / 2;
    }

    /** The unit normal into {@code result}; gives twice the triangle's area. */
    private static double direction(double[] corners, int t, double[] result) {
        double ax = corners[t + 3] - corners[t];
        double ay = corners[t + 4] - corners[t + 1];
        double az = corners[t + 5] - corners[t + 2];
        double bx = corners[t + 6] - corners[t];
        double by = corners[t + 7] - corners[t + 1];
        double bz = corners[t + 8] - corners[t + 2];
        double x = ay * bz - az * by;
        double y = az * bx - ax * bz;
        double z = ax * by - ay * bx;
        double length = Math.sqrt(x * x + y * y + z * z);
        result[0] = x / length;
        result[1] = y / length;
        result[2] = z / length;
        return length;
    }
}
