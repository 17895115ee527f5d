package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.lexicon.Singular;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words that a part's name is made of.
 *
 * @param all  in lower case, in order, without numbers
 * @param noun what the part is
 */
record PartWords(List<String> all, String noun) {

    static final Set<String> SIDES = Set.of(
            "left", "right", "front", "back", "rear", "upper", "lower", "top", "bottom", "middle", "inner", "outer");

    static PartWords of(String name) {
        String spaced = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        List<String> words = Arrays.stream(Tokenizer.plain(spaced).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        String noun = noun(words);
        return new PartWords(words, noun);
    }

    /** The last word that isn't left or right, as in "Wing_Left". */
    static String noun(List<String> words) {
        return words.reversed().stream()
                .filter(word -> !word.equals("left") && !word.equals("right"))
                .findFirst()
                .orElse(words.isEmpty() ? "" : words.getLast());
    }

    /** Whether the part is called so among other words, in the singular or the plural. */
    boolean has(String said) {
        List<String> candidates = candidates(said);
        return all.stream().anyMatch(word -> alike(candidates, word)) || compound(candidates);
    }

    /** Whether the part is such a thing rather than something of it: a wing, not a wing's claw. */
    boolean is(String said) {
        return alike(candidates(said), noun);
    }

    /** Whether the name ends in these words, which are joined by underscores. */
    boolean endsIn(String words) {
        String name = "_" + String.join("_", all);
        return name.endsWith("_" + words)
                || Singular.candidates(name).stream().anyMatch(it -> it.endsWith("_" + words));
    }

    boolean isSide(String side) {
        return all.contains(side);
    }

    List<String> sides() {
        return all.stream()
                .filter(word -> word.equals("left") || word.equals("right"))
                .toList();
    }

    private static List<String> candidates(String said) {
        List<String> candidates = new ArrayList<>(Singular.candidates(said));
        if (said.equals("rear") || said.equals("hind")) {
            candidates.addAll(List.of("rear", "hind", "back"));
        }
        return candidates;
    }

    private static boolean alike(List<String> candidates, String word) {
        return candidates.contains(word) || Singular.candidates(word).stream().anyMatch(candidates::contains);
    }

    /** A table's top is a tabletop. */
    private boolean compound(List<String> candidates) {
        for (int at = 1; at < all.size(); at++) {
            if (candidates.contains(all.get(at - 1) + all.get(at))) {
                return true;
            }
        }
        return false;
    }
}
