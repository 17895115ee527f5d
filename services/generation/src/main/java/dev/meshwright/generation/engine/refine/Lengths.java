package dev.meshwright.generation.engine.refine;

import dev.meshwright.mesh.scene.Vec3;
import java.util.Locale;

/** Says lengths and movements in words. */
final class Lengths {

    private Lengths() {}

    /** For example 3.2 cm, 0.4 mm, 1.25 m. */
    static String words(double metres) {
        if (metres < 0.01) {
            return String.format(Locale.ROOT, "%.1f mm", metres * 1000);
        }
        return metres < 1
                ? String.format(Locale.ROOT, "%.1f cm", metres * 100)
                : String.format(Locale.ROOT, "%.2f m", metres);
    }

    /** For example "moved 3.2 cm down"; left is the model's own. */
    static String moved(Vec3 by) {
        double x = Math.abs(by.x());
        double y = Math.abs(by.y());
        double z = Math.abs(by.z());
        String direction;
        if (y >= x && y >= z) {
            direction = by.y() > 0 ? "up" : "down";
        } else if (x >= z) {
            direction = by.x() > 0 ? "to the left" : "to the right";
        } else {
            direction = by.z() > 0 ? "forward" : "back";
        }
        return "moved " + words(by.length()) + " " + direction;
    }
}
