package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What brings a scene to the size and place of another that was made of the same words. The middle of what the common
 * parts say decides, so that a few damaged ones have no say.
 */
record Alignment(double factor, Vec3 by) {

    private static final int LEAST_COMMON = 3;
    private static final double LEAST_SHARE = 0.4;
    private static final double PRECISION = 1e6;

    private record Match(Body fresh, Body there) {}

    /** Nothing where the scenes have too few parts in common to belong to each other. */
    static Optional<Alignment> of(List<Body> freshBodies, List<Body> bodies) {
        Map<String, Body> byName = new HashMap<>();
        bodies.forEach(body -> byName.put(body.name(), body));
        List<Match> matches = freshBodies.stream()
                .filter(body -> byName.containsKey(body.name()))
                .map(body -> new Match(body, byName.get(body.name())))
                .toList();
        int fewest = Math.min(freshBodies.size(), bodies.size());
        if (matches.size() < Math.min(LEAST_COMMON, fewest) || matches.size() < LEAST_SHARE * fewest) {
            return Optional.empty();
        }
        double factor = rounded(
                middle(matches, match -> match.there().extent() / match.fresh().extent()));
        return factor > 0
                ? Optional.of(new Alignment(
                        factor,
                        new Vec3(
                                rounded(offset(matches, factor, Vec3::x)),
                                rounded(offset(matches, factor, Vec3::y)),
                                rounded(offset(matches, factor, Vec3::z)))))
                : Optional.empty();
    }

    Scene applied(Scene scene) {
        Scene scaled = factor == 1 ? scene : Scenes.scaled(scene, factor);
        return by.equals(Vec3.ZERO) ? scaled : Scenes.moved(scaled, by);
    }

    private static double offset(List<Match> matches, double factor, ToDoubleFunction<Vec3> axis) {
        return middle(
                matches,
                match -> axis.applyAsDouble(match.there().bounds().center())
                        - factor * axis.applyAsDouble(match.fresh().bounds().center()));
    }

    private static double middle(List<Match> matches, ToDoubleFunction<Match> value) {
        double[] values = matches.stream().mapToDouble(value).sorted().toArray();
        return values[values.length / 2];
    }

    /** Without the rounding errors of the measuring, so that equal scenes are aligned equally. */
    private static double rounded(double value) {
        return Math.round(value * PRECISION) / PRECISION;
    }
}
