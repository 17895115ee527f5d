package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.colour.BasicColour;
import dev.meshwright.generation.engine.colour.OkLab;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Comparator;
import java.util.List;

/** Compares colours with those of rules. */
final class Colouring {

    /** Within this distance two colours count as one. */
    private static final double SAME = 0.02;

    private static final double ALIKE = 0.09;

    private Colouring() {}

    static boolean isSame(Vec3 one, Vec3 other) {
        return OkLab.of(one).distance(OkLab.of(other)) <= SAME;
    }

    static Tint nearest(Vec3 colour, List<Tint> tints) {
        OkLab lab = OkLab.of(colour);
        return tints.stream()
                .min(Comparator.comparingDouble(tint -> OkLab.of(tint.value()).distance(lab)))
                .orElseThrow();
    }

    static boolean isOneOf(Vec3 colour, List<Tint> tints) {
        return tints.stream().anyMatch(tint -> isSame(colour, tint.value()));
    }

    /** Whether a colour is what a rule forbids: anything that people call red for "red", what is alike otherwise. */
    static boolean isForbidden(Vec3 colour, Tint tint) {
        return BasicColour.named(tint.name())
                .map(basic -> BasicColour.of(colour) == basic)
                .orElseGet(() -> OkLab.of(colour).distance(OkLab.of(tint.value())) < ALIKE);
    }
}
