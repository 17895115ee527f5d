package dev.meshwright.mesh.scene;

/**
 * Where a part stands in its parent: first scaled, then rotated, then moved.
 *
 * @param translation metres
 * @param rotation    Euler angles in degrees about the fixed axes, applied X first, then Y, then Z
 * @param scale       factors; 1 leaves the size as it is
 */
public record Transform(Vec3 translation, Vec3 rotation, Vec3 scale) {

    public static final Transform IDENTITY = new Transform(Vec3.ZERO, Vec3.ZERO, Vec3.ONE);

    public Transform {
        translation = translation == null ? Vec3.ZERO : translation;
        rotation = rotation == null ? Vec3.ZERO : rotation;
        scale = scale == null ? Vec3.ONE : scale;
        Checks.coordinates("translation", translation);
        Checks.coordinates("scale", scale);
    }

    public static Transform at(double x, double y, double z) {
        return new Transform(new Vec3(x, y, z), Vec3.ZERO, Vec3.ONE);
    }

    public Transform rotated(double xDegrees, double yDegrees, double zDegrees) {
        return new Transform(translation, new Vec3(xDegrees, yDegrees, zDegrees), scale);
    }

    public Transform scaled(double x, double y, double z) {
        return new Transform(translation, rotation, new Vec3(x, y, z));
    }

    public Transform moved(Vec3 by) {
        return new Transform(translation.plus(by), rotation, scale);
    }
}
