package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.sources.Breach;
import dev.meshwright.generation.engine.sources.Rule;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Scales things, or the whole scene, to the lengths that rules ask for. */
final class SizeRemedies {

    /** Nothing is scaled by more than this makes it smaller, or its inverse larger. */
    private static final double LEAST = 1e-4;

    private SizeRemedies() {}

    static List<Change> of(Rule.Size rule, List<Breach> breaches, Survey survey) {
        List<Change> changes = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        breaches.forEach(breach -> parts.addAll(breach.parts()));
        Bounds whole = parts.isEmpty() ? survey.bounds() : bounds(breaches.getFirst(), survey);
        double factor = factor(rule, whole);
        String words = String.format(Locale.ROOT, "scaled by %.2f", factor);
        if (!(factor > LEAST && factor < 1 / LEAST)) {
            return List.of();
        }
        if (!parts.isEmpty()) {
            each(rule, breaches, survey).ifPresent(scene -> changes.add(new Change(scene, words)));
        }
        changes.add(new Change(Scenes.scaled(survey.scene(), factor), "the whole scene " + words));
        return changes;
    }

    /** Each thing by itself, about the middle of what it stands on; nothing where a flattened group stands in the way. */
    private static Optional<Scene> each(Rule.Size rule, List<Breach> breaches, Survey survey) {
        try {
            Survey current = survey;
            for (Breach breach : breaches) {
                Bounds bounds = bounds(breach, current);
                current = current.of(SceneScaling.scaled(
                        current.scene(), Set.copyOf(breach.parts()), foot(bounds), factor(rule, bounds)));
            }
            return Optional.of(current.scene());
        } catch (ArithmeticException flat) {
            return Optional.empty();
        }
    }

    private static double factor(Rule.Size rule, Bounds bounds) {
        Vec3 size = bounds.size();
        double present =
                switch (rule.measure().direction()) {
                    case HEIGHT -> size.y();
                    case WIDTH -> size.x();
                    case DEPTH -> size.z();
                    case LENGTH, LONGEST -> bounds.longestSide();
                };
        return rule.measure().metres() / present;
    }

    private static Bounds bounds(Breach breach, Survey survey) {
        return breach.parts().stream()
                .flatMap(name -> survey.body(name).stream())
                .map(Body::bounds)
                .reduce(Bounds::union)
                .orElseGet(survey::bounds);
    }

    private static Vec3 foot(Bounds bounds) {
        return new Vec3(bounds.center().x(), bounds.min().y(), bounds.center().z());
    }
}
