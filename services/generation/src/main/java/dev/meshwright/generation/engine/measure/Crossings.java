package dev.meshwright.generation.engine.measure;

/**
 * Tells inside from outside by counting how often a ray leaves through the surface. Three rays vote, because a ray may
 * run along an edge, and a surface with a hole in it is closed in most directions.
 */
final class Crossings {

    private static final double[][] DIRECTIONS = {
        {0.8017, 0.2673, 0.5345}, {-0.4713, 0.8331, 0.2899}, {0.1187, -0.5519, -0.8254}
    };

    private Crossings() {}

    static boolean inside(TriangleTree tree, double x, double y, double z) {
        int votes = 0;
        for (double[] direction : DIRECTIONS) {
            votes += count(tree, 0, x, y, z, direction) % 2;
        }
        return votes >= 2;
    }

    private static int count(TriangleTree tree, int node, double x, double y, double z, double[] direction) {
        if (!meets(tree.boxes, 6 * node, x, y, z, direction)) {
            return 0;
        }
        if (!tree.isLeaf(node)) {
            return count(tree, tree.left(node), x, y, z, direction) + count(tree, tree.right(node), x, y, z, direction);
        }
        int crossed = 0;
        for (int triangle = tree.first(node); triangle < tree.end(node); triangle++) {
            crossed += crosses(tree.corners, 9 * triangle, x, y, z, direction) ? 1 : 0;
        }
        return crossed;
    }

    private static boolean meets(double[] boxes, int box, double x, double y, double z, double[] direction) {
        double[] origin = {x, y, z};
        double enter = 0;
        double leave = Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < 3; axis++) {
            double one = (boxes[box + axis] - origin[axis]) / direction[axis];
            double other = (boxes[box + 3 + axis] - origin[axis]) / direction[axis];
            enter = Math.max(enter, Math.min(one, other));
            leave = Math.min(leave, Math.max(one, other));
        }
        return enter <= leave;
    }

    private static boolean crosses(double[] corners, int t, double x, double y, double z, double[] direction) {
        double e1x = corners[t + 3] - corners[t];
        double e1y = corners[t + 4] - corners[t + 1];
        double e1z = corners[t + 5] - corners[t + 2];
        double e2x = corners[t + 6] - corners[t];
        double e2y = corners[t + 7] - corners[t + 1];
        double e2z = corners[t + 8] - corners[t + 2];
        double hx = direction[1] * e2z - direction[2] * e2y;
        double hy = direction[2] * e2x - direction[0] * e2z;
        double hz = direction[0] * e2y - direction[1] * e2x;
        double slant = e1x * hx + e1y * hy + e1z * hz;
        if (slant == 0) {
            return false;
        }
        double sx = x - corners[t];
        double sy = y - corners[t + 1];
        double sz = z - corners[t + 2];
        double u = (sx * hx + sy * hy + sz * hz) / slant;
        double qx = sy * e1z - sz * e1y;
        double qy = sz * e1x - sx * e1z;
        double qz = sx * e1y - sy * e1x;
        double v = (direction[0] * qx + direction[1] * qy + direction[2] * qz) / slant;
        return u >= 0 && v >= 0 && u + v < 1 && (e2x * qx + e2y * qy + e2z * qz) / slant > 0;
    }
}
