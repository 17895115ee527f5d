package dev.meshwright.mesh.scene;

/** What every record of a scene refuses, said the same way. */
final class Checks {

    private static final int MAX_NAME = 120;

    private Checks() {}

    static void name(String name) {
        if (name == null || name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + MAX_NAME + " characters, this is '" + name + "'");
        }
    }

    static void unit(String field, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(field + " lies between 0 and 1, this is " + value);
        }
    }

    static void unit(String field, Vec3 value) {
        unit(field, value.x());
        unit(field, value.y());
        unit(field, value.z());
    }

    static void positive(String field, double value) {
        if (!(value > 0 && value < 1e6)) {
            throw new IllegalArgumentException(field + " is more than 0 and below 1e6, this is " + value);
        }
    }

    static void range(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + " lies between " + min + " and " + max + ", this is " + value);
        }
    }
}
