package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.PartWish;
import dev.meshwright.generation.engine.prompt.Sizing;
import java.util.List;

/**
 * What is to be built: every noun an archetype, every relation a place.
 *
 * @param label the noun in snake_case, which names the scene and its parts
 */
record Plan(Entry entry, String label, int count, Look look, Sizing sizing, List<PartWish> wishes, List<Link> links) {

    /** Another thing and where it goes; words are the prompt's way to say so. */
    record Link(Place place, Plan plan, String words) {}

    Plan {
        wishes = List.copyOf(wishes);
        links = List.copyOf(links);
    }

    Plan times(int copies) {
        return new Plan(entry, label, copies, look, sizing, wishes, links);
    }
}
