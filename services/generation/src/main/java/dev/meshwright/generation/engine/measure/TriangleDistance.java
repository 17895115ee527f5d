package dev.meshwright.generation.engine.measure;

/**
 * The nearest points of two triangles, as Ericson's "Real-Time Collision Detection" (sections 5.1.5 and 5.1.9) finds
 * them. Not for two threads at once.
 */
final class TriangleDistance {

    /** The nearest point of the first triangle, then that of the second. */
    final double[] points = new double[6];

    private final double[] foot = new double[6];
    private double best;

    /** The square of the distance; 0 where they meet. */
    double squared(double[] one, int a, double[] other, int b) {
        best = Double.POSITIVE_INFINITY;
        for (int edge = 0; edge < 3; edge++) {
            int from = 3 * edge;
            int to = 3 * ((edge + 1) % 3);
            if (pierces(one, a + from, a + to, other, b) || pierces(other, b + from, b + to, one, a)) {
                System.arraycopy(foot, 0, points, 0, 3);
                System.arraycopy(foot, 0, points, 3, 3);
                return 0;
            }
        }
        for (int corner = 0; corner < 9; corner += 3) {
            pointToTriangle(one, a + corner, other, b);
            keep(one, a + corner, foot, 0, false);
            pointToTriangle(other, b + corner, one, a);
            keep(other, b + corner, foot, 0, true);
        }
        for (int edge = 0; edge < 3; edge++) {
            for (int otherEdge = 0; otherEdge < 3; otherEdge++) {
                segments(
                        one,
                        a + 3 * edge,
                        a + 3 * ((edge + 1) % 3),
                        other,
                        b + 3 * otherEdge,
                        b + 3 * ((otherEdge + 1) % 3));
                keep(foot, 0, foot, 3, false);
            }
        }
        return best;
    }

    private void keep(double[] from, int at, double[] to, int toAt, boolean swapped) {
        double x = to[toAt] - from[at];
        double y = to[toAt + 1] - from[at + 1];
        double z = to[toAt + 2] - from[at + 2];
        double squared = x * x + y * y + z * z;
        if (squared < best) {
            best = squared;
            System.arraycopy(from, at, points, swapped ? 3 : 0, 3);
            System.arraycopy(to, toAt, points, swapped ? 0 : 3, 3);
        }
    }

    /** Whether the way from p to q goes through the triangle; the place is then in {@code foot}. */
    private boolean pierces(double[] line, int p, int q, double[] triangle, int t) {
        double dx = line[q] - line[p];
        double dy = line[q + 1] - line[p + 1];
        double dz = line[q + 2] - line[p + 2];
        double e1x = triangle[t + 3] - triangle[t];
        double e1y = triangle[t + 4] - triangle[t + 1];
        double e1z = triangle[t + 5] - triangle[t + 2];
        double e2x = triangle[t + 6] - triangle[t];
        double e2y = triangle[t + 7] - triangle[t + 1];
        double e2z = triangle[t + 8] - triangle[t + 2];
        double hx = dy * e2z - dz * e2y;
        double hy = dz * e2x - dx * e2z;
        double hz = dx * e2y - dy * e2x;
        double slant = e1x * hx + e1y * hy + e1z * hz;
        if (slant == 0) {
            return false;
        }
        double sx = line[p] - triangle[t];
        double sy = line[p + 1] - triangle[t + 1];
        double sz = line[p + 2] - triangle[t + 2];
        double u = (sx * hx + sy * hy + sz * hz) / slant;
        if (u < 0 || u > 1) {
            return false;
        }
        double qx = sy * e1z - sz * e1y;
        double qy = sz * e1x - sx * e1z;
        double qz = sx * e1y - sy * e1x;
        double v = (dx * qx + dy * qy + dz * qz) / slant;
        double way = (e2x * qx + e2y * qy + e2z * qz) / slant;
        if (v < 0 || u + v > 1 || way < 0 || way > 1) {
            return false;
        }
        foot[0] = line[p] + way * dx;
        foot[1] = line[p + 1] + way * dy;
        foot[2] = line[p + 2] + way * dz;
        return true;
    }

    /** The triangle's point nearest to p, into the first half of {@code foot}. */
    private void pointToTriangle(double[] point, int p, double[] triangle, int t) {
        double abx = triangle[t + 3] - triangle[t];
        double aby = triangle[t + 4] - triangle[t + 1];
        double abz = triangle[t + 5] - triangle[t + 2];
        double acx = triangle[t + 6] - triangle[t];
        double acy = triangle[t + 7] - triangle[t + 1];
        double acz = triangle[t + 8] - triangle[t + 2];
        double apx = point[p] - triangle[t];
        double apy = point[p + 1] - triangle[t + 1];
        double apz = point[p + 2] - triangle[t + 2];
        double d1 = abx * apx + aby * apy + abz * apz;
        double d2 = acx * apx + acy * apy + acz * apz;
        double abab = abx * abx + aby * aby + abz * abz;
        double abac = abx * acx + aby * acy + abz * acz;
        double acac = acx * acx + acy * acy + acz * acz;
        double d3 = d1 - abab;
        double d4 = d2 - abac;
        double d5 = d1 - abac;
        double d6 = d2 - acac;
        double vc = d1 * d4 - d3 * d2;
        double vb = d5 * d2 - d1 * d6;
        double va = d3 * d6 - d5 * d4;
        double v;
        double w;
        if (d1 <= 0 && d2 <= 0) {
            v = 0;
            w = 0;
        } else if (d3 >= 0 && d4 <= d3) {
            v = 1;
            w = 0;
        } else if (vc <= 0 && d1 >= 0 && d3 <= 0) {
            v = d1 / (d1 - d3);
            w = 0;
        } else if (d6 >= 0 && d5 <= d6) {
            v = 0;
            w = 1;
        } else if (vb <= 0 && d2 >= 0 && d6 <= 0) {
            v = 0;
            w = d2 / (d2 - d6);
        } else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
            w = (d4 - d3) / (d4 - d3 + (d5 - d6));
            v = 1 - w;
        } else {
            double whole = va + vb + vc;
            v = whole == 0 ? 0 : vb / whole;
            w = whole == 0 ? 0 : vc / whole;
        }
        foot[0] = triangle[t] + abx * v + acx * w;
        foot[1] = triangle[t + 1] + aby * v + acy * w;
        foot[2] = triangle[t + 2] + abz * v + acz * w;
    }

    /** The nearest points of two segments, into {@code foot}. */
    private void segments(double[] one, int p1, int q1, double[] other, int p2, int q2) {
        double d1x = one[q1] - one[p1];
        double d1y = one[q1 + 1] - one[p1 + 1];
        double d1z = one[q1 + 2] - one[p1 + 2];
        double d2x = other[q2] - other[p2];
        double d2y = other[q2 + 1] - other[p2 + 1];
        double d2z = other[q2 + 2] - other[p2 + 2];
        double rx = one[p1] - other[p2];
        double ry = one[p1 + 1] - other[p2 + 1];
        double rz = one[p1 + 2] - other[p2 + 2];
        double a = d1x * d1x + d1y * d1y + d1z * d1z;
        double e = d2x * d2x + d2y * d2y + d2z * d2z;
        double f = d2x * rx + d2y * ry + d2z * rz;
        double s = 0;
        double t = 0;
        if (a > 0 && e > 0) {
            double c = d1x * rx + d1y * ry + d1z * rz;
            double b = d1x * d2x + d1y * d2y + d1z * d2z;
            double slant = a * e - b * b;
            s = slant > 0 ? Math.clamp((b * f - c * e) / slant, 0, 1) : 0;
            t = (b * s + f) / e;
            if (t < 0) {
                t = 0;
                s = Math.clamp(-c / a, 0, 1);
            } else if (t > 1) {
                t = 1;
                s = Math.clamp((b - c) / a, 0, 1);
            }
        }
        foot[0] = one[p1] + d1x * s;
        foot[1] = one[p1 + 1] + d1y * s;
        foot[2] = one[p1 + 2] + d1z * s;
        foot[3] = other[p2] + d2x * t;
        foot[4] = other[p2 + 1] + d2y * t;
        foot[5] = other[p2 + 2] + d2z * t;
    }
}
