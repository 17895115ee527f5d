package dev.meshwright.generation.engine.sources;

import java.util.Set;

/** Parts whose height, as people say it, is how far above the ground they are. */
final class PartLevels {

    private static final Set<String> LEVELS = Set.of("seat", "tabletop", "table top", "worktop", "counter", "sill");

    private PartLevels() {}

    static boolean isLevel(Subject.Parts parts) {
        String noun = parts.noun();
        return LEVELS.contains(noun) || (noun.endsWith("s") && LEVELS.contains(noun.substring(0, noun.length() - 1)));
    }
}
