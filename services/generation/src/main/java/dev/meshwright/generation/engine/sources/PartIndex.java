package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Singular;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds a thing's parts by what people call them, in a time that doesn't grow with their number. */
final class PartIndex {

    private static final Pattern NUMBERS = Pattern.compile("(?:_\\d{1,6})+$");

    private final Map<String, Set<String>> byWord = new HashMap<>();

    /**
     * @param thing what the names of its parts begin with
     * @param names of its parts in the scene
     */
    PartIndex(String thing, Collection<String> names) {
        for (String name : names) {
            String within = name.startsWith(thing + "_") ? name.substring(thing.length() + 1) : name;
            String plain = NUMBERS.matcher(within).replaceAll("");
            // A door knob is no door: only the last word says what a part is.
            String last = plain.substring(plain.lastIndexOf('_') + 1);
            for (String word : Singular.candidates(last)) {
                byWord.computeIfAbsent(word, it -> new TreeSet<>()).add(name);
            }
            byWord.computeIfAbsent(plain, it -> new TreeSet<>()).add(name);
        }
    }

    /** Names of the parts that a noun means, in the singular or the plural, sorted. */
    List<String> named(String noun) {
        Set<String> found = new TreeSet<>();
        for (String word : Singular.candidates(noun.replace(' ', '_'))) {
            found.addAll(byWord.getOrDefault(word, Set.of()));
        }
        return List.copyOf(found);
    }
}
