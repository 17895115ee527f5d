package dev.meshwright.mesh.format.obj;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of which none is there twice: a face knows its material by nothing else. */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A name on one line, without blanks at its ends, where readers would lose them. */
    static String line(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? "unnamed" : plain;
    }

    String of(String name) {
        String plain = line(name);
        String free = plain;
        while (!taken.add(free)) {
            // Goes on from the number that was free last: there may be a hundred thousand of one name.
            free = plain + "_" + numbers.merge(plain, 1, Integer::sum);
        }
        return free;
    }
}
