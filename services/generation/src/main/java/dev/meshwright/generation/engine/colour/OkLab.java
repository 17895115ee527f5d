package dev.meshwright.generation.engine.colour;

import dev.meshwright.mesh.scene.Vec3;

/**
 * A colour in Oklab (Björn Ottosson, 2020), where distances are about as large as people see them.
 *
 * @param l lightness, 0 to 1
 * @param a from green to red
 * @param b from blue to yellow
 */
public record OkLab(double l, double a, double b) {

    /** Of linear sRGB. */
    public static OkLab of(Vec3 linear) {
        double l = Math.cbrt(0.4122214708 * linear.x() + 0.5363325363 * linear.y() + 0.0514459929 * linear.z());
        double m = Math.cbrt(0.2119034982 * linear.x() + 0.6806995451 * linear.y() + 0.1073969566 * linear.z());
        double s = Math.cbrt(0.0883024619 * linear.x() + 0.2817188376 * linear.y() + 0.6299787005 * linear.z());
        return new OkLab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** The linear sRGB value, each channel brought into 0 to 1. */
    public Vec3 linear() {
        double l3 = cube(l + 0.3963377774 * a + 0.2158037573 * b);
        double m3 = cube(l - 0.1055613458 * a - 0.0638541728 * b);
        double s3 = cube(l - 0.0894841775 * a - 1.2914855480 * b);
        return new Vec3(
                unit(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3),
                unit(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3),
                unit(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3));
    }

    /** 0 for the same colour, 1 between black and white; below 0.02 hardly to be seen. */
    public double distance(OkLab other) {
        double dl = l - other.l;
        double da = a - other.a;
        double db = b - other.b;
        return Math.sqrt(dl * dl + da * da + db * db);
    }

    /** How strong the colour is: 0 for greys, about 0.3 at most. */
    public double chroma() {
        return Math.hypot(a, b);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double unit(double value) {
        return Math.clamp(value, 0, 1);
    }
}
