package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Locale;

/** Lengths of boxes, and how they are written. */
final class Lengths {

    private Lengths() {}

    static double along(Vec3 size, Direction direction) {
        return switch (direction) {
            case HEIGHT -> size.y();
            case WIDTH -> size.x();
            case DEPTH -> size.z();
            case LENGTH -> Math.max(size.x(), Math.max(size.y(), size.z()));
            case LONGEST -> Math.max(size.x(), Math.max(size.y(), size.z()));
        };
    }

    static String words(double metres, Direction direction) {
        String length = metres < 1
                ? String.format(Locale.ROOT, "%.1f cm", metres * 100)
                : String.format(Locale.ROOT, "%.2f m", metres);
        return switch (direction) {
            case HEIGHT -> length + " high";
            case WIDTH -> length + " wide";
            case DEPTH -> length + " deep";
            case LENGTH -> length + " long";
            case LONGEST -> length + " at the longest side";
        };
    }
}
