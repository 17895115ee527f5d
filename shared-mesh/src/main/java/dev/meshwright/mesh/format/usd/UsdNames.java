package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.format.Losses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of things side by side, as USD allows them: letters, digits and underscores, none twice. */
final class UsdNames {

    /** Names stand in the paths of all that is beneath. */
    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Losses losses;

    UsdNames(Losses losses) {
        this.losses = losses;
    }

    /** Takes a name, so that nothing else gets it. */
    void reserve(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** What something is called here; told where that is not its name. */
    String of(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
        if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) {
            plain = "_" + plain;
        }
        String free = free(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
        if (!free.equals(name)) {
            losses.add("USDZ allows names of letters, digits and underscores, none twice side by side: others are"
                    + " changed, and stand as they were in displayName.");
        }
        return free;
    }

    /** Goes on from the number that was free last: of a hundred thousand of one name, each is asked about once. */
    private String free(String plain) {
        String key = plain.toLowerCase(Locale.ROOT);
        String free = plain;
        while (!taken.add(free.toLowerCase(Locale.ROOT))) {
            free = plain + "_" + numbers.merge(key, 1, Integer::sum);
        }
        return free;
    }

    /** The name as people know it, where it had to be changed. */
    static String label(String name, String identifier) {
        return name.equals(identifier) ? "" : " (\n        displayName = \"" + escaped(name) + "\"\n    )";
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' || character == '\\') {
                escaped.append('\\').append(character);
            } else {
                escaped.append(character < ' ' ? ' ' : character);
            }
        }
        return escaped.toString();
    }
}
