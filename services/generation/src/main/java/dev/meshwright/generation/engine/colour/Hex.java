package dev.meshwright.generation.engine.colour;

import dev.meshwright.mesh.scene.Vec3;
import java.util.Locale;

/** Colours as people write them: #rrggbb in sRGB (IEC 61966-2-1). */
public final class Hex {

    private Hex() {}

    public static String of(Vec3 linear) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", level(linear.x()), level(linear.y()), level(linear.z()));
    }

    /** The linear value of an sRGB pixel 0xrrggbb; higher bits don't count. */
    public static Vec3 linear(int rgb) {
        return new Vec3(channel(rgb >> 16 & 255), channel(rgb >> 8 & 255), channel(rgb & 255));
    }

    private static long level(double linear) {
        double value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return Math.round(Math.clamp(value, 0, 1) * 255);
    }

    private static double channel(int level) {
        double value = level / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
