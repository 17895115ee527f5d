package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;

/** An affine transformation: three rows of a 3x3 linear part and a translation. The fourth row is always 0 0 0 1. */
public record Matrix4(Vec3 rowX, Vec3 rowY, Vec3 rowZ, Vec3 translation) {

    public static final Matrix4 IDENTITY =
            new Matrix4(new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1), Vec3.ZERO);

    /** Scales, then rotates, then moves. */
    public static Matrix4 of(Transform transform) {
        return of(transform.translation(), Quaternion.ofEulerDegrees(transform.rotation()), transform.scale());
    }

    /** Scales, then rotates, then moves. */
    public static Matrix4 of(Vec3 translation, Quaternion q, Vec3 scale) {
        return new Matrix4(
                new Vec3(
                                1 - 2 * (q.y() * q.y() + q.z() * q.z()),
                                2 * (q.x() * q.y() - q.z() * q.w()),
                                2 * (q.x() * q.z() + q.y() * q.w()))
                        .scaledBy(scale),
                new Vec3(
                                2 * (q.x() * q.y() + q.z() * q.w()),
                                1 - 2 * (q.x() * q.x() + q.z() * q.z()),
                                2 * (q.y() * q.z() - q.x() * q.w()))
                        .scaledBy(scale),
                new Vec3(
                                2 * (q.x() * q.z() - q.y() * q.w()),
                                2 * (q.y() * q.z() + q.x() * q.w()),
                                1 - 2 * (q.x() * q.x() + q.y() * q.y()))
                        .scaledBy(scale),
                translation);
    }

    /** The transformation by {@code inner}, then by this one. */
    public Matrix4 times(Matrix4 inner) {
        return new Matrix4(inner.linear(rowX), inner.linear(rowY), inner.linear(rowZ), point(inner.translation));
    }

    private Vec3 linear(Vec3 row) {
        return rowX.times(row.x()).plus(rowY.times(row.y())).plus(rowZ.times(row.z()));
    }

    public Vec3 point(Vec3 point) {
        return direction(point).plus(translation);
    }

    public Vec3 direction(Vec3 direction) {
        return new Vec3(rowX.dot(direction), rowY.dot(direction), rowZ.dot(direction));
    }

    /** Negative where the transformation mirrors, so that triangles turn their other side out. */
    public double determinant() {
        return rowX.dot(rowY.cross(rowZ));
    }

    /**
     * The linear transformation that keeps normals at right angles to their surface: the cofactors, which exist for
     * flattening transformations too, where an inverse does not. Results are not of unit length.
     */
    public Matrix4 forNormals() {
        double sign = determinant() < 0 ? -1 : 1;
        return new Matrix4(
                rowY.cross(rowZ).times(sign),
                rowZ.cross(rowX).times(sign),
                rowX.cross(rowY).times(sign),
                Vec3.ZERO);
    }
}
