package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Vec3;

/** A rotation as a unit quaternion, its components in the order of glTF 2.0 (section 5.25, {@code node.rotation}). */
public record Quaternion(double x, double y, double z, double w) {

    public static final Quaternion IDENTITY = new Quaternion(0, 0, 0, 1);

    /** The rotation about the fixed axes by so many degrees: X first, then Y, then Z. */
    public static Quaternion ofEulerDegrees(Vec3 degrees) {
        Quaternion aboutX = about(Vec3.of(1, 0, 0), degrees.x());
        Quaternion aboutY = about(Vec3.of(0, 1, 0), degrees.y());
        Quaternion aboutZ = about(Vec3.of(0, 0, 1), degrees.z());
        return aboutZ.times(aboutY).times(aboutX).normalized();
    }

    private static Quaternion about(Vec3 axis, double degrees) {
        // Whole turns add nothing but rounding errors.
        double half = Math.toRadians(degrees % 360) / 2;
        double sine = Math.sin(half);
        return new Quaternion(axis.x() * sine, axis.y() * sine, axis.z() * sine, Math.cos(half));
    }

    /** The rotation by {@code other}, then by this one. */
    public Quaternion times(Quaternion other) {
        return new Quaternion(
                w * other.x + x * other.w + y * other.z - z * other.y,
                w * other.y - x * other.z + y * other.w + z * other.x,
                w * other.z + x * other.y - y * other.x + z * other.w,
                w * other.w - x * other.x - y * other.y - z * other.z);
    }

    private Quaternion normalized() {
        double length = Math.sqrt(x * x + y * y + z * z + w * w);
        return new Quaternion(x / length, y / length, z / length, w / length);
    }
}
