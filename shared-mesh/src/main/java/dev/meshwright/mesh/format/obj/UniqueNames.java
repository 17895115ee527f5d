package dev.meshwright.mesh.format.obj;

import java.util.HashSet;
import java.util.Set;

/** Names of which none is there twice: a face knows its material by nothing else. */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /** A name on one line, without blanks at its ends, where readers would lose them. */
    static String line(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? "unnamed" : plain;
    }

    String of(String name) {
        String plain = line(name);
        String free = plain;
        for (int number = 1; !taken.add(free); number++) {
            free = plain + "_" + number;
        }
        return free;
    }
}
