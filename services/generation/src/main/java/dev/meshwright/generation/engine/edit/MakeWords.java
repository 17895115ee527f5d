package dev.meshwright.generation.engine.edit;

import java.util.Set;

/** The words around what is to become of parts. */
final class MakeWords {

    static final Set<String> FILLERS = Set.of(
            "be",
            "is",
            "are",
            "become",
            "becomes",
            "look",
            "looks",
            "like",
            "to",
            "in",
            "with",
            "of",
            "from",
            "out",
            "made",
            "into",
            "a",
            "an",
            "the",
            "all",
            "completely",
            "entirely",
            "fully",
            "colour",
            "color",
            "coloured",
            "colored",
            "material",
            "paint",
            "painted",
            "appear",
            "should",
            "quite",
            "very",
            "really",
            "nice",
            "instead",
            "now",
            "please",
            "too",
            "as",
            "well",
            "same",
            "whole",
            "over",
            "using",
            "pure",
            "solid",
            "plain",
            "shade",
            "tone",
            "texture",
            "so",
            "they",
            "it",
            "its",
            "their",
            "have",
            "has",
            "being",
            "made-of",
            "by");
    static final Set<String> DETERMINERS = Set.of(
            "the",
            "its",
            "his",
            "her",
            "their",
            "it",
            "them",
            "all",
            "both",
            "every",
            "each",
            "this",
            "that",
            "these",
            "those",
            "everything");
    static final Set<String> LOOKS = Set.of("colour", "color", "material", "finish", "texture", "look", "surface");
    static final Set<String> GONE = Set.of("disappear", "vanish", "gone");
    static final Set<String> HELD =
            Set.of("hold", "holding", "holds", "carry", "carrying", "carries", "wield", "wielding");
    static final Set<String> WORN = Set.of("wear", "wearing", "wears");
    /** What may stand behind all that is said of a part. */
    static final Set<String> TRAILERS = Set.of(
            "please",
            "too",
            "as",
            "well",
            "all",
            "over",
            "instead",
            "now",
            "again",
            "colour",
            "color",
            "paint",
            "material",
            "texture",
            "finish");

    private MakeWords() {}
}
