package dev.meshwright.generation.engine.sources;

import java.util.List;

/**
 * A rule that a scene doesn't keep.
 *
 * @param parts names of the parts that break it; empty when it is the whole scene
 * @param found what was measured instead, for people
 */
public record Breach(Rule rule, List<String> parts, String found) {

    public Breach {
        parts = List.copyOf(parts);
    }
}
