package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Singular;
import java.util.List;

/** Compares a part's name in an archetype with what a prompt calls it. */
public final class PartNames {

    private PartNames() {}

    /** Whether "wings" means the part left_wing. */
    public static boolean means(String said, String part) {
        List<String> candidates = Singular.candidates(said.replace(' ', '_'));
        if (candidates.contains(part)) {
            return true;
        }
        for (String word : part.split("_", -1)) {
            if (candidates.contains(word) || Singular.candidates(word).stream().anyMatch(candidates::contains)) {
                return true;
            }
        }
        return false;
    }
}
