package dev.meshwright.mesh.scene;

import java.util.List;

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

    static void notNegative(String field, double value) {
        if (!(value >= 0 && value < 1e6)) {
            throw new IllegalArgumentException(field + " is 0 or more and below 1e6, this is " + value);
        }
    }

    static void coordinates(String field, Vec3 value) {
        if (Math.abs(value.x()) >= 1e6 || Math.abs(value.y()) >= 1e6 || Math.abs(value.z()) >= 1e6) {
            throw new IllegalArgumentException(field + " lies between -1e6 and 1e6, this is " + value);
        }
    }

    /** Points that lie in more than one place. */
    static void spread(String field, List<Vec3> points) {
        points.forEach(point -> coordinates(field, point));
        Vec3 first = points.getFirst();
        if (points.stream().allMatch(first::equals)) {
            throw new IllegalArgumentException(field + " has at least two different points, all of these are " + first);
        }
    }
}
