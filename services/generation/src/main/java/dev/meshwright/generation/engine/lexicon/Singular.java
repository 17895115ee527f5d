package dev.meshwright.generation.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the singular of an English noun. */
public final class Singular {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("snowmen", "snowman"),
            Map.entry("children", "child"),
            Map.entry("mice", "mouse"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("geese", "goose"),
            Map.entry("oxen", "ox"),
            Map.entry("dice", "die"));

    private Singular() {}

    /** The word itself and what its singular may be, the likeliest first. */
    public static List<String> candidates(String word) {
        List<String> candidates = new ArrayList<>();
        candidates.add(word);
        int blank = word.lastIndexOf(' ') + 1;
        String irregular = IRREGULAR.get(word.substring(blank));
        if (irregular != null) {
            candidates.add(word.substring(0, blank) + irregular);
        }
        if (word.endsWith("ies")) {
            candidates.add(cut(word, 3) + "y");
        }
        if (word.endsWith("ves")) {
            candidates.add(cut(word, 3) + "f");
            candidates.add(cut(word, 3) + "fe");
        }
        if (word.endsWith("es")) {
            candidates.add(cut(word, 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            candidates.add(cut(word, 1));
        }
        return candidates;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
