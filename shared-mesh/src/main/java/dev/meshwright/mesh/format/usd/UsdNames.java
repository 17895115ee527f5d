package dev.meshwright.mesh.format.usd;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of things side by side, as USD allows them: letters, digits and underscores, none twice. */
final class UsdNames {

    private final Set<String> taken = new HashSet<>();

    String of(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
        if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) {
            plain = "_" + plain;
        }
        String free = plain;
        for (int number = 1; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = plain + "_" + number;
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
