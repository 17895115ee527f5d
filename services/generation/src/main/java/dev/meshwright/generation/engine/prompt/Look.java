package dev.meshwright.generation.engine.prompt;

import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;

/**
 * How a thing is to look.
 *
 * @param substance  what it is made of, a name of the lexicon; null when the prompt doesn't say
 * @param colour     linear RGB; null when the prompt doesn't say
 * @param words      the prompt's words for substance and colour
 * @param finishes   names of finishes such as "rusty"
 * @param throughout whether all parts share it, as with a statue
 */
public record Look(String substance, Vec3 colour, List<String> words, List<String> finishes, boolean throughout) {

    public static final Look NONE = new Look(null, null, List.of(), List.of(), false);

    public Look {
        words = List.copyOf(words);
        finishes = List.copyOf(finishes);
    }

    public boolean isNone() {
        return substance == null && colour == null && finishes.isEmpty();
    }

    /** This look where it says something, the other one where it doesn't. */
    public Look or(Look other) {
        return new Look(
                substance == null ? other.substance : substance,
                colour == null ? other.colour : colour,
                joined(words, other.words),
                joined(finishes, other.finishes),
                throughout || other.throughout);
    }

    /** Whether the other one says nothing of what this one says already. */
    public boolean leavesRoomFor(Look other) {
        return (substance == null || other.substance == null) && (colour == null || other.colour == null);
    }

    /** The same look; the word was only meant as the thing's name. */
    Look without(String word) {
        List<String> others = words.stream().filter(it -> !it.equals(word)).toList();
        return new Look(substance, colour, others, finishes, throughout);
    }

    Look with(String word) {
        return new Look(substance, colour, joined(words, List.of(word)), finishes, throughout);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        other.stream().filter(word -> !all.contains(word)).forEach(all::add);
        return all;
    }
}
