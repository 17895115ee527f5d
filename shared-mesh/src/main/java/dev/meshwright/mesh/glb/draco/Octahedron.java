package dev.meshwright.mesh.glb.draco;

/** Unit vectors as points of an unfolded octahedron, in whole numbers. */
final class Octahedron {

    private static final float NEARLY_NOTHING = 1e-6f;

    private final int mostQuantized;
    private final int most;
    private final int center;
    private final float step;

    Octahedron(int bits) throws DracoException {
        if (bits < 2 || bits > 30) {
            throw new DracoException("normals in it are rounded to " + bits + " bits");
        }
        mostQuantized = (1 << bits) - 1;
        most = mostQuantized - 1;
        center = most / 2;
        step = 2f / most;
    }

    int center() {
        return center;
    }

    float[] unit(int s, int t) {
        float y = s * step - 1;
        float z = t * step - 1;
        float x = 1 - Math.abs(y) - Math.abs(z);
        float folded = Math.max(-x, 0);
        y += y < 0 ? folded : -folded;
        z += z < 0 ? folded : -folded;
        float square = x * x + y * y + z * z;
        if (square < NEARLY_NOTHING) {
            return new float[3];
        }
        float factor = 1f / (float) Math.sqrt(square);
        return new float[] {x * factor, y * factor, z * factor};
    }

    /** Makes the sum of a vector's parts as large as the octahedron. */
    void fit(int[] vector) {
        long sum = Math.abs((long) vector[0]) + Math.abs((long) vector[1]) + Math.abs((long) vector[2]);
        if (sum == 0) {
            vector[0] = center;
            return;
        }
        vector[0] = (int) ((long) vector[0] * center / sum);
        vector[1] = (int) ((long) vector[1] * center / sum);
        int rest = center - Math.abs(vector[0]) - Math.abs(vector[1]);
        vector[2] = vector[2] >= 0 ? rest : -rest;
    }

    /** Where a vector that fits lies. */
    int[] unfolded(int[] vector) {
        if (vector[0] >= 0) {
            return canonical(vector[1] + center, vector[2] + center);
        }
        int s = vector[1] < 0 ? Math.abs(vector[2]) : most - Math.abs(vector[2]);
        int t = vector[2] < 0 ? Math.abs(vector[1]) : most - Math.abs(vector[1]);
        return canonical(s, t);
    }

    /** Of places at the rim that are the same, one. */
    private int[] canonical(int s, int t) {
        if ((s == 0 && t == 0) || (s == 0 && t == most) || (s == most && t == 0)) {
            return new int[] {most, most};
        }
        if (s == 0 && t > center) {
            return new int[] {s, 2 * center - t};
        }
        if (s == most && t < center) {
            return new int[] {s, 2 * center - t};
        }
        if (t == most && s < center) {
            return new int[] {2 * center - s, t};
        }
        if (t == 0 && s > center) {
            return new int[] {2 * center - s, t};
        }
        return new int[] {s, t};
    }

    /** Whether a place, counted from the middle, is on the upper half. */
    boolean isInDiamond(int s, int t) {
        return (long) Math.abs(s) + Math.abs(t) <= center;
    }

    /** Turns the halves inside out; the place is counted from the middle. */
    void invert(int[] place) {
        int s = place[0];
        int t = place[1];
        int signS;
        int signT;
        if (s >= 0 && t >= 0) {
            signS = 1;
            signT = 1;
        } else if (s <= 0 && t <= 0) {
            signS = -1;
            signT = -1;
        } else {
            signS = s > 0 ? 1 : -1;
            signT = t > 0 ? 1 : -1;
        }
        int cornerS = signS * center;
        int cornerT = signT * center;
        int twiceS = 2 * s - cornerS;
        int twiceT = 2 * t - cornerT;
        boolean isAcross = signS * signT >= 0;
        place[0] = ((isAcross ? -twiceT : twiceT) + cornerS) / 2;
        place[1] = ((isAcross ? -twiceS : twiceS) + cornerT) / 2;
    }

    /** Brings a number that left the range on one side back on the other. */
    int wrapped(int value) {
        if (value > center) {
            return value - mostQuantized;
        }
        return value < -center ? value + mostQuantized : value;
    }
}
