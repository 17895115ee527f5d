package dev.meshwright.mesh.format.fbx;

/** Rotations as FBX has them: about X, then Y, then Z, in degrees. */
final class Euler {

    private static final double NEARLY_UPRIGHT = 0.9999999;

    private Euler() {}

    /** @param q unit quaternion x, y, z, w */
    static double[] degrees(double[] q) {
        double sine = 2 * (q[3] * q[1] - q[2] * q[0]);
        double x;
        double y;
        double z;
        if (Math.abs(sine) > NEARLY_UPRIGHT) {
            // X and Z turn about the same axis here: all of it is given to X.
            y = Math.copySign(Math.PI / 2, sine);
            x = 2 * Math.atan2(q[0], q[3]);
            z = 0;
        } else {
            x = Math.atan2(2 * (q[3] * q[0] + q[1] * q[2]), 1 - 2 * (q[0] * q[0] + q[1] * q[1]));
            y = Math.asin(sine);
            z = Math.atan2(2 * (q[3] * q[2] + q[0] * q[1]), 1 - 2 * (q[1] * q[1] + q[2] * q[2]));
        }
        return new double[] {Math.toDegrees(x), Math.toDegrees(y), Math.toDegrees(z)};
    }

    /** The angles of the same rotation that lie nearest to those before, so that motion between them takes no detour. */
    static double[] degreesNear(double[] before, double[] q) {
        double[] one = near(before, degrees(q));
        double[] other = near(before, new double[] {one[0] + 180, 180 - one[1], one[2] + 180});
        return distance(before, one) <= distance(before, other) ? one : other;
    }

    private static double[] near(double[] before, double[] angles) {
        double[] near = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            near[axis] = angles[axis] + 360 * Math.round((before[axis] - angles[axis]) / 360);
        }
        return near;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            sum += Math.abs(one[axis] - other[axis]);
        }
        return sum;
    }
}
