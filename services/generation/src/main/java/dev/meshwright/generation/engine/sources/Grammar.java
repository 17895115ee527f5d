package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Direction;
import java.util.Map;
import java.util.Set;

/** The words by which rules are told from prose. */
final class Grammar {

    static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "all", "every", "each", "any", "our", "your", "these", "those", "both", "of");
    static final Set<String> BE = Set.of("is", "are", "be");
    static final Set<String> HAVE = Set.of("has", "have", "having");
    static final Set<String> USE = Set.of("use", "uses", "using", "wear", "wears");
    static final Set<String> OTHER_VERBS = Set.of(
            "measure",
            "measures",
            "stand",
            "stands",
            "stay",
            "stays",
            "remain",
            "remains",
            "keep",
            "keeps",
            "come",
            "comes",
            "exceed",
            "exceeds",
            "go",
            "goes",
            "get",
            "gets");
    static final Set<String> MODALS = Set.of(
            "must", "should", "shall", "will", "need", "needs", "ought", "supposed", "to", "do", "does", "can", "may");
    static final Set<String> NEGATIONS = Set.of("not", "never", "no", "neither", "nor");
    static final Set<String> ADVERBS = Set.of(
            "always",
            "ever",
            "exactly",
            "precisely",
            "generally",
            "usually",
            "typically",
            "normally",
            "strictly",
            "also",
            "about",
            "approximately",
            "roughly",
            "around",
            "circa",
            "ca",
            "please",
            "total",
            "overall",
            "therefore",
            "however",
            "both",
            "each",
            "all",
            "then",
            "still",
            "again",
            "just");
    /** What is said with these is no demand. */
    static final Set<String> HEDGES = Set.of(
            "might",
            "could",
            "would",
            "sometimes",
            "often",
            "occasionally",
            "perhaps",
            "maybe",
            "probably",
            "was",
            "were",
            "been",
            "had",
            "seem",
            "seems",
            "if",
            "unless",
            "when",
            "whether",
            "suppose",
            "imagine",
            "rarely",
            "seldom",
            "almost",
            "nearly",
            "hardly");
    /** Whose they are says that the project's are not meant. */
    static final Set<String> OTHERS = Set.of("my", "his", "her", "their", "its", "i", "he", "she", "you", "who", "me");

    static final Set<String> PRONOUNS = Set.of("they", "it", "these", "those", "this", "them");
    /** With these something begins that gives a reason or a detail. */
    static final Set<String> SUBORDINATORS = Set.of(
            "because",
            "since",
            "as",
            "so",
            "which",
            "that",
            "except",
            "excluding",
            "unlike",
            "where",
            "whose",
            "while",
            "although",
            "though",
            "even",
            "by",
            "including",
            "regardless",
            "please");
    /** What may come before a rule. */
    static final Set<String> LEAD_INS = Set.of(
            "for",
            "in",
            "as",
            "to",
            "throughout",
            "across",
            "note",
            "remember",
            "important",
            "please",
            "however",
            "also",
            "therefore",
            "generally",
            "by",
            "rule",
            "and",
            "but",
            "within",
            "attention",
            "again",
            "finally");

    static final Set<String> EVERYTHING = Set.of(
            "model",
            "models",
            "mesh",
            "meshes",
            "asset",
            "assets",
            "everything",
            "prop",
            "props",
            "object",
            "objects",
            "scene",
            "scenes",
            "thing",
            "things",
            "file",
            "files",
            "geometry",
            "nothing",
            "anything",
            "item",
            "items",
            "result",
            "results",
            "project",
            "glb",
            "glbs",
            "output",
            "outputs",
            "piece",
            "pieces",
            "all",
            "one");
    static final Set<String> EVERYTHING_QUALIFIERS = Set.of(
            "single", "finished", "final", "exported", "generated", "whole", "entire", "complete", "given", "our");
    static final Map<String, Direction> TALLER = Map.ofEntries(
            Map.entry("taller", Direction.HEIGHT),
            Map.entry("higher", Direction.HEIGHT),
            Map.entry("wider", Direction.WIDTH),
            Map.entry("broader", Direction.WIDTH),
            Map.entry("longer", Direction.LENGTH),
            Map.entry("deeper", Direction.DEPTH),
            Map.entry("thicker", Direction.DEPTH),
            Map.entry("bigger", Direction.LONGEST),
            Map.entry("larger", Direction.LONGEST));
    static final Map<String, Direction> SHORTER = Map.of(
            "shorter", Direction.HEIGHT,
            "lower", Direction.HEIGHT,
            "narrower", Direction.WIDTH,
            "thinner", Direction.DEPTH,
            "smaller", Direction.LONGEST);
    static final Set<String> MORE =
            Set.of("more", "greater", "over", "above", "beyond", "exceed", "exceeds", "exceeding");
    static final Set<String> LESS = Set.of("less", "fewer", "under", "below", "beneath");
    static final Set<String> MOST =
            Set.of("max", "maximum", "maximal", "limited", "within", "up", "upto", "capped", "limit", "cap");
    static final Set<String> LEAST = Set.of("min", "minimum", "minimal");

    private Grammar() {}

    static boolean isVerb(String word) {
        return BE.contains(word)
                || HAVE.contains(word)
                || USE.contains(word)
                || OTHER_VERBS.contains(word)
                || (MODALS.contains(word) && !word.equals("to"));
    }
}
