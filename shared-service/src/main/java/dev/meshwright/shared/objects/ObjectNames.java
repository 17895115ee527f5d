package dev.meshwright.shared.objects;

import java.util.regex.Pattern;

/** The names that objects may have: none leads out of a directory, and none needs escaping in a URL. */
final class ObjectNames {

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}){0,6}");

    private ObjectNames() {}

    /** @throws IllegalArgumentException when it is none */
    static String check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an object's name: '" + name + "'");
        }
        return name;
    }
}
