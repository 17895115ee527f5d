package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Singular;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words for several substances at once: metal, wood, stone. */
public final class Families {

    private static final List<String> METALS =
            List.of("iron", "steel", "aluminium", "gold", "silver", "bronze", "copper", "brass");
    private static final List<String> WOODS = List.of("wood", "oak", "pine", "walnut", "bamboo");
    private static final List<String> STONES =
            List.of("stone", "sandstone", "slate", "marble", "obsidian", "brick", "rock");
    private static final List<String> GLASSES = List.of("glass");
    private static final List<String> CLOTHS = List.of("cloth", "felt");
    private static final List<String> PAINTS = List.of(
            "paint",
            "red_paint",
            "blue_paint",
            "white_paint",
            "black_paint",
            "yellow_paint",
            "green_paint",
            "orange_paint",
            "pink_paint");
    private static final Map<String, List<String>> BY_WORD = Map.ofEntries(
            Map.entry("metal", METALS),
            Map.entry("metallic", METALS),
            Map.entry("metalwork", METALS),
            Map.entry("wood", WOODS),
            Map.entry("wooden", WOODS),
            Map.entry("timber", WOODS),
            Map.entry("woodwork", WOODS),
            Map.entry("stone", STONES),
            Map.entry("masonry", STONES),
            Map.entry("stonework", STONES),
            Map.entry("glass", GLASSES),
            Map.entry("glazing", GLASSES),
            Map.entry("cloth", CLOTHS),
            Map.entry("fabric", CLOTHS),
            Map.entry("textile", CLOTHS),
            Map.entry("upholstery", CLOTHS),
            Map.entry("painted", PAINTS),
            Map.entry("paint", PAINTS));

    private final Vocabulary vocabulary;

    public Families(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether it names substances as it stands: "glass" does, "glasses" are things. */
    boolean isWord(String word) {
        return BY_WORD.containsKey(word) || vocabulary.substances().named(word).isPresent();
    }

    /** The lexicon's names of all substances that a word or several words mean. */
    public Optional<List<String>> named(String words) {
        for (String word : Singular.candidates(words)) {
            if (BY_WORD.containsKey(word)) {
                return Optional.of(BY_WORD.get(word));
            }
            Optional<String> one = vocabulary.substances().named(word);
            if (one.isPresent()) {
                return one.map(List::of);
            }
        }
        return Optional.empty();
    }
}
