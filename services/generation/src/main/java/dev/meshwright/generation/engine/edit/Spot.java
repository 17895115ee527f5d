package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.scene.Vec3;
import java.util.Map;

/** Where a thing goes, seen from another one; left and right are the model's own. */
enum Spot {
    ON,
    IN,
    UNDER,
    LEFT,
    RIGHT,
    FRONT,
    BEHIND,
    /** Wherever such a thing goes. */
    ANYWHERE;

    static final Map<String, Spot> WORDS = Map.ofEntries(
            Map.entry("on", ON),
            Map.entry("onto", ON),
            Map.entry("on top of", ON),
            Map.entry("atop", ON),
            Map.entry("upon", ON),
            Map.entry("above", ON),
            Map.entry("over", ON),
            Map.entry("in", IN),
            Map.entry("into", IN),
            Map.entry("inside", IN),
            Map.entry("inside of", IN),
            Map.entry("to", ANYWHERE),
            Map.entry("for", ANYWHERE),
            Map.entry("within", IN),
            Map.entry("at", IN),
            Map.entry("under", UNDER),
            Map.entry("beneath", UNDER),
            Map.entry("below", UNDER),
            Map.entry("underneath", UNDER),
            Map.entry("beside", LEFT),
            Map.entry("next to", LEFT),
            Map.entry("near", LEFT),
            Map.entry("by", LEFT),
            Map.entry("alongside", LEFT),
            Map.entry("left of", LEFT),
            Map.entry("to the left of", LEFT),
            Map.entry("on the left of", LEFT),
            Map.entry("right of", RIGHT),
            Map.entry("to the right of", RIGHT),
            Map.entry("on the right of", RIGHT),
            Map.entry("in front of", FRONT),
            Map.entry("before", FRONT),
            Map.entry("behind", BEHIND),
            Map.entry("in back of", BEHIND));

    /** A unit vector, or zero. */
    Vec3 direction() {
        return switch (this) {
            case ON -> new Vec3(0, 1, 0);
            case UNDER -> new Vec3(0, -1, 0);
            case LEFT -> new Vec3(1, 0, 0);
            case RIGHT -> new Vec3(-1, 0, 0);
            case FRONT -> new Vec3(0, 0, 1);
            case BEHIND -> new Vec3(0, 0, -1);
            case IN, ANYWHERE -> Vec3.ZERO;
        };
    }
}
