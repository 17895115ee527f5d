package dev.meshwright.generation.engine.edit;

import java.util.Map;
import java.util.Set;

/** The words in names of parts that are no names: determiners, pronouns, ordinals. */
final class PhraseWords {

    static final Set<String> DETERMINERS = Set.of(
            "the",
            "its",
            "his",
            "her",
            "their",
            "my",
            "your",
            "our",
            "this",
            "that",
            "these",
            "those",
            "all",
            "both",
            "every",
            "each",
            "of",
            "whole",
            "entire",
            "complete",
            "other",
            "existing",
            "current");
    static final Set<String> SINGLE = Set.of("a", "an", "one", "any");
    static final Set<String> PRONOUNS =
            Set.of("it", "them", "they", "this", "that", "these", "those", "itself", "themselves", "him", "he", "she");
    static final Set<String> WHOLE =
            Set.of("everything", "all", "model", "scene", "object", "thing", "mesh", "figure", "asset", "whole");
    static final Set<String> PIECES = Set.of(
            "part",
            "parts",
            "piece",
            "pieces",
            "thing",
            "things",
            "bit",
            "bits",
            "element",
            "elements",
            "component",
            "components",
            "surface",
            "surfaces");
    static final Set<String> REST = Set.of(
            "rest",
            "remainder",
            "others",
            "everything else",
            "all else",
            "other parts",
            "remaining parts",
            "rest of it");
    static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "last", -1);

    private PhraseWords() {}
}
