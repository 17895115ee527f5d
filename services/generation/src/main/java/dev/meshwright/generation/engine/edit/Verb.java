package dev.meshwright.generation.engine.edit;

import java.util.HashMap;
import java.util.Map;

/** What an instruction tells to do. */
enum Verb {
    /** Whatever the words behind the part say. */
    MAKE,
    SIZE,
    PAINT,
    REMOVE,
    ADD,
    GIVE,
    MOVE,
    TURN,
    DUPLICATE,
    REPLACE,
    RENAME;

    /**
     * A verb as it was used.
     *
     * @param meant what the word says by itself: "widen" is wider, "raise" is up; empty for nothing
     */
    record Use(Verb verb, String meant) {

        static final Use NONE = new Use(MAKE, "");

        /** Nouns that are verbs, too, begin a clause only where an object follows. */
        boolean begins(Reader behind) {
            return verb == REMOVE || (!behind.atEnd() && !behind.peek().isMark());
        }
    }

    static final Map<String, Use> WORDS = new HashMap<>();

    static {
        words(
                MAKE,
                "",
                "make",
                "change",
                "set",
                "turn into",
                "keep",
                "let",
                "adjust",
                "transform",
                "convert",
                "modify",
                "edit",
                "alter",
                "has",
                "become",
                "use");
        words(SIZE, "bigger", "enlarge", "grow", "magnify", "expand", "increase", "upscale", "scale up", "blow up");
        words(SIZE, "smaller", "shrink", "reduce", "decrease", "downscale", "scale down", "minimise", "minimize");
        words(SIZE, "", "scale", "resize", "rescale");
        words(SIZE, "wider", "widen", "broaden");
        words(SIZE, "narrower", "narrow");
        words(SIZE, "longer", "lengthen", "elongate", "extend", "stretch");
        words(SIZE, "shorter", "shorten");
        words(SIZE, "taller", "heighten");
        words(SIZE, "thicker", "thicken", "fatten");
        words(SIZE, "thinner", "thin", "slim");
        words(SIZE, "double", "double");
        words(SIZE, "half", "halve");
        words(SIZE, "triple", "triple");
        words(
                PAINT,
                "",
                "paint",
                "colour",
                "color",
                "recolour",
                "recolor",
                "repaint",
                "dye",
                "tint",
                "coat",
                "cover",
                "spray",
                "plate",
                "retexture",
                "finish",
                "stain");
        words(PAINT, "polished", "polish");
        words(PAINT, "golden", "gild");
        words(PAINT, "glowing", "light up", "illuminate");
        words(PAINT, "darker", "darken");
        words(PAINT, "lighter", "lighten", "brighten");
        words(PAINT, "rusty", "rust");
        words(
                REMOVE,
                "",
                "remove",
                "delete",
                "drop",
                "lose",
                "take away",
                "take off",
                "get rid of",
                "cut off",
                "cut away",
                "chop off",
                "erase",
                "eliminate",
                "without",
                "no",
                "strip",
                "strip off",
                "discard",
                "leave out",
                "leave off",
                "rip off",
                "tear off",
                "cut",
                "do away with",
                "omit",
                "no more");
        words(
                ADD,
                "",
                "add",
                "put",
                "place",
                "attach",
                "mount",
                "insert",
                "stick",
                "with",
                "include",
                "set down",
                "append",
                "fix",
                "hang");
        words(GIVE, "", "give", "grant", "equip");
        words(MOVE, "", "move", "shift", "slide", "push", "drag", "nudge", "bring", "translate", "pull", "relocate");
        words(MOVE, "up", "raise", "lift", "elevate");
        words(MOVE, "down", "lower", "sink");
        words(TURN, "", "rotate", "turn", "spin", "twist", "swivel", "yaw", "turn around");
        words(TURN, "tilt", "tilt", "tip", "lean", "pitch", "bend", "roll");
        words(TURN, "flip", "flip");
        words(DUPLICATE, "", "duplicate", "copy", "clone", "repeat", "replicate", "multiply");
        words(REPLACE, "", "replace", "swap", "exchange", "substitute");
        words(RENAME, "", "rename", "call", "name", "relabel");
    }

    private static void words(Verb verb, String meant, String... words) {
        for (String word : words) {
            WORDS.put(word, new Use(verb, meant));
        }
    }
}
