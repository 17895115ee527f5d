package dev.meshwright.mesh.scene;

/**
 * A point, a direction or a size in three dimensions. Metres where it is a place or a length; right-handed, +Y up and
 * +Z towards the viewer who looks at the front of a model, as glTF 2.0 (section 3.4) has it.
 */
public record Vec3(double x, double y, double z) {

    public static final Vec3 ZERO = new Vec3(0, 0, 0);
    public static final Vec3 ONE = new Vec3(1, 1, 1);

    public Vec3 {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(z)) {
            throw new IllegalArgumentException("not a finite vector: (" + x + ", " + y + ", " + z + ")");
        }
    }

    public static Vec3 of(double x, double y, double z) {
        return new Vec3(x, y, z);
    }

    public static Vec3 uniform(double value) {
        return new Vec3(value, value, value);
    }

    public Vec3 plus(Vec3 other) {
        return new Vec3(x + other.x, y + other.y, z + other.z);
    }

    public Vec3 minus(Vec3 other) {
        return new Vec3(x - other.x, y - other.y, z - other.z);
    }

    public Vec3 times(double factor) {
        return new Vec3(x * factor, y * factor, z * factor);
    }

    /** The product component by component. */
    public Vec3 scaledBy(Vec3 factors) {
        return new Vec3(x * factors.x, y * factors.y, z * factors.z);
    }

    public double dot(Vec3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec3 cross(Vec3 other) {
        return new Vec3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The same direction with length 1; the zero vector stays as it is. */
    public Vec3 normalized() {
        double length = length();
        return length == 0 ? this : times(1 / length);
    }
}
