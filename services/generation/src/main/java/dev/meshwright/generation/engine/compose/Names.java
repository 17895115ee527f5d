package dev.meshwright.generation.engine.compose;

import java.util.HashSet;
import java.util.Set;

/** Gives every part of a scene a name that no other has. */
final class Names {

    private final Set<String> taken = new HashSet<>();

    /** The wished name, with a number behind it when it is taken. */
    String unique(String wished) {
        String name = wished;
        for (int number = 2; !taken.add(name); number++) {
            name = wished + "_" + number;
        }
        return name;
    }
}
