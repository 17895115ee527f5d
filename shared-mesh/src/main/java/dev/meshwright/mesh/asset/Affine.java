package dev.meshwright.mesh.asset;

/** Affine transformations as 16 numbers, column by column, the last row 0 0 0 1. */
public final class Affine {

    private static final double NEARLY_NOTHING = 1e-6;

    private Affine() {}

    public static double[] identity() {
        return new double[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
    }

    /** Scales, then rotates by a unit quaternion x, y, z, w, then moves. */
    public static double[] of(double[] translation, double[] rotation, double[] scale) {
        double x = rotation[0];
        double y = rotation[1];
        double z = rotation[2];
        double w = rotation[3];
        return new double[] {
            (1 - 2 * (y * y + z * z)) * scale[0],
            2 * (x * y + z * w) * scale[0],
            2 * (x * z - y * w) * scale[0],
            0,
            2 * (x * y - z * w) * scale[1],
            (1 - 2 * (x * x + z * z)) * scale[1],
            2 * (y * z + x * w) * scale[1],
            0,
            2 * (x * z + y * w) * scale[2],
            2 * (y * z - x * w) * scale[2],
            (1 - 2 * (x * x + y * y)) * scale[2],
            0,
            translation[0],
            translation[1],
            translation[2],
            1
        };
    }

    /** The transformation by {@code inner}, then by {@code outer}. */
    public static double[] times(double[] outer, double[] inner) {
        double[] product = new double[16];
        for (int column = 0; column < 4; column++) {
            for (int row = 0; row < 4; row++) {
                double sum = 0;
                for (int at = 0; at < 4; at++) {
                    sum += outer[at * 4 + row] * inner[column * 4 + at];
                }
                product[column * 4 + row] = sum;
            }
        }
        return product;
    }

    /** Negative where it mirrors, so that triangles turn their other side out. */
    public static double determinant(double[] m) {
        return m[0] * (m[5] * m[10] - m[9] * m[6])
                - m[4] * (m[1] * m[10] - m[9] * m[2])
                + m[8] * (m[1] * m[6] - m[5] * m[2]);
    }

    /** What keeps normals at right angles to their surface: the cofactors of the linear part, 9 numbers by columns. */
    public static double[] forNormals(double[] m) {
        double sign = determinant(m) < 0 ? -1 : 1;
        return new double[] {
            sign * (m[5] * m[10] - m[6] * m[9]), sign * (m[6] * m[8] - m[4] * m[10]),
                    sign * (m[4] * m[9] - m[5] * m[8]),
            sign * (m[2] * m[9] - m[1] * m[10]), sign * (m[0] * m[10] - m[2] * m[8]),
                    sign * (m[1] * m[8] - m[0] * m[9]),
            sign * (m[1] * m[6] - m[2] * m[5]), sign * (m[2] * m[4] - m[0] * m[6]), sign * (m[0] * m[5] - m[1] * m[4])
        };
    }

    /** What undoes a transformation; the identity where nothing can, since it flattens. */
    public static double[] inverse(double[] m) {
        double determinant = determinant(m);
        if (determinant == 0 || !Double.isFinite(determinant)) {
            return identity();
        }
        double[] c = new double[] {
            m[5] * m[10] - m[6] * m[9],
            m[2] * m[9] - m[1] * m[10],
            m[1] * m[6] - m[2] * m[5],
            0,
            m[6] * m[8] - m[4] * m[10],
            m[0] * m[10] - m[2] * m[8],
            m[2] * m[4] - m[0] * m[6],
            0,
            m[4] * m[9] - m[5] * m[8],
            m[1] * m[8] - m[0] * m[9],
            m[0] * m[5] - m[1] * m[4],
            0,
            0,
            0,
            0,
            1
        };
        for (int at = 0; at < 12; at++) {
            c[at] /= determinant;
        }
        for (int row = 0; row < 3; row++) {
            c[12 + row] = -(c[row] * m[12] + c[4 + row] * m[13] + c[8 + row] * m[14]);
        }
        return c;
    }

    /** Takes a transformation apart; what the parts can't express is kept beside them. */
    public static Placement placement(double[] m) {
        double[] scale = {length(m, 0), length(m, 4), length(m, 8)};
        if (determinant(m) < 0) {
            scale[0] = -scale[0];
        }
        double[] rotation = quaternion(m, scale);
        double[] translation = {m[12], m[13], m[14]};
        double[] again = of(translation, rotation, scale);
        double largest = Math.max(Math.abs(scale[0]), Math.max(scale[1], scale[2]));
        boolean sheared = false;
        for (int at = 0; at < 12; at++) {
            sheared |= Math.abs(again[at] - m[at]) > NEARLY_NOTHING * largest;
        }
        return new Placement(translation, rotation, scale, sheared ? m.clone() : null);
    }

    private static double length(double[] m, int column) {
        return Math.sqrt(m[column] * m[column] + m[column + 1] * m[column + 1] + m[column + 2] * m[column + 2]);
    }

    private static double[] quaternion(double[] m, double[] scale) {
        double[] r = new double[9];
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 3; row++) {
                r[column * 3 + row] =
                        scale[column] == 0 ? (column == row ? 1 : 0) : m[column * 4 + row] / scale[column];
            }
        }
        double trace = r[0] + r[4] + r[8];
        double[] q;
        if (trace > 0) {
            double s = Math.sqrt(trace + 1) * 2;
            q = new double[] {(r[5] - r[7]) / s, (r[6] - r[2]) / s, (r[1] - r[3]) / s, s / 4};
        } else if (r[0] > r[4] && r[0] > r[8]) {
            double s = Math.sqrt(1 + r[0] - r[4] - r[8]) * 2;
            q = new double[] {s / 4, (r[1] + r[3]) / s, (r[6] + r[2]) / s, (r[5] - r[7]) / s};
        } else if (r[4] > r[8]) {
            double s = Math.sqrt(1 + r[4] - r[0] - r[8]) * 2;
            q = new double[] {(r[1] + r[3]) / s, s / 4, (r[5] + r[7]) / s, (r[6] - r[2]) / s};
        } else {
            double s = Math.sqrt(1 + r[8] - r[0] - r[4]) * 2;
            q = new double[] {(r[6] + r[2]) / s, (r[5] + r[7]) / s, s / 4, (r[1] - r[3]) / s};
        }
        double length = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
        return length == 0 || Double.isNaN(length)
                ? new double[] {0, 0, 0, 1}
                : new double[] {q[0] / length, q[1] / length, q[2] / length, q[3] / length};
    }
}
