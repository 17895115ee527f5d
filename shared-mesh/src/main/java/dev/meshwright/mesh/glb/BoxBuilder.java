package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Optional;

/** The box around points that are added one by one. */
final class BoxBuilder {

    private final double[] min = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    private final double[] max = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private boolean exact = true;
    private boolean finite = true;

    void add(double x, double y, double z) {
        // Of a number that is none, neither comparison would tell.
        finite &= Double.isFinite(x + y + z);
        min[0] = Math.min(min[0], x);
        min[1] = Math.min(min[1], y);
        min[2] = Math.min(min[2], z);
        max[0] = Math.max(max[0], x);
        max[1] = Math.max(max[1], y);
        max[2] = Math.max(max[2], z);
    }

    void add(Matrix4 matrix, double x, double y, double z) {
        add(
                dot(matrix.rowX(), x, y, z) + matrix.translation().x(),
                dot(matrix.rowY(), x, y, z) + matrix.translation().y(),
                dot(matrix.rowZ(), x, y, z) + matrix.translation().z());
    }

    private static double dot(Vec3 row, double x, double y, double z) {
        return row.x() * x + row.y() * y + row.z() * z;
    }

    /** Adds whatever lies between two corners. From now on the box may be larger than what is in it. */
    void addCorners(Matrix4 matrix, double[] from, double[] to) {
        for (int corner = 0; corner < 8; corner++) {
            add(
                    matrix,
                    (corner & 1) == 0 ? from[0] : to[0],
                    (corner & 2) == 0 ? from[1] : to[1],
                    (corner & 4) == 0 ? from[2] : to[2]);
        }
        exact = false;
    }

    /** Adds another box, as it is once transformed. */
    void addCorners(Matrix4 matrix, BoxBuilder other) {
        if (!other.isEmpty()) {
            addCorners(matrix, other.min, other.max);
        }
    }

    void add(BoxBuilder other) {
        if (!other.isEmpty()) {
            add(other.min[0], other.min[1], other.min[2]);
            add(other.max[0], other.max[1], other.max[2]);
            exact &= other.exact;
        }
    }

    /** Lets each point move by anything from a share of one vector to the same share of another. */
    void widen(double share, double[] from, double[] to) {
        for (int axis = 0; axis < 3; axis++) {
            min[axis] += Math.min(share * from[axis], share * to[axis]);
            max[axis] += Math.max(share * from[axis], share * to[axis]);
        }
    }

    /** Says that the box may be larger than what is in it. */
    void isOuter() {
        exact = false;
    }

    boolean isExact() {
        return exact;
    }

    boolean isEmpty() {
        return finite && min[0] > max[0];
    }

    double[] min() {
        return min;
    }

    double[] max() {
        return max;
    }

    /** Empty while there are no points. */
    Optional<Bounds> bounds() throws UnreadableGlbException {
        if (isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bounds(new Vec3(min[0], min[1], min[2]), new Vec3(max[0], max[1], max[2])));
        } catch (IllegalArgumentException e) {
            throw new UnreadableGlbException("the GLB has points that lie nowhere: " + e.getMessage(), e);
        }
    }
}
