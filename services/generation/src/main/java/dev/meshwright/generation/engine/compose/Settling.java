package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.measure.Gap;
import dev.meshwright.generation.engine.measure.Workbench;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Optional;

/** Lets things that stand on an uneven surface come down on it: its anchor says how high it is in one place only. */
final class Settling {

    /** A wider gap is no unevenness, as a share of the upper thing's height. */
    private static final double MOST = 0.12;

    private static final double CLOSE = 0.0005;
    private static final int MOST_STEPS = 12;

    private final List<Material> materials;

    Settling(List<Material> materials) {
        this.materials = List.copyOf(materials);
    }

    /** The same fit with its two pieces in touch, where they stand on each other. */
    Placement.Fit settled(Placement.Fit fit, Place place) {
        return switch (place) {
            case BENEATH -> moved(fit, 1, fit.thing().own().size().y());
            case TOP -> moved(fit, -1, fit.joined().own().size().y());
            default -> fit;
        };
    }

    /** @param direction 1 when the joined piece comes up to the thing, -1 when it comes down on it */
    private Placement.Fit moved(Placement.Fit fit, int direction, double height) {
        Workbench bench = new Workbench();
        List<Body> thing = bodies(bench, fit.thing().model().parts());
        double most = height * MOST;
        double way = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            Transform transform = fit.transform().moved(new Vec3(0, direction * way, 0));
            List<Body> joined = bodies(bench, List.of(fit.joined().group("joined", transform)));
            Optional<Double> gap = gap(thing, joined, most);
            if (gap.isEmpty()) {
                return fit;
            }
            if (gap.get() <= height * CLOSE) {
                return new Placement.Fit(fit.thing(), fit.joined(), transform);
            }
            way += gap.get();
            if (way > most) {
                return fit;
            }
        }
        Transform transform = fit.transform().moved(new Vec3(0, direction * way, 0));
        return new Placement.Fit(fit.thing(), fit.joined(), transform);
    }

    private List<Body> bodies(Workbench bench, List<Part> parts) {
        return bench.bodies(SceneMeshes.of(new Scene("settling", materials, parts)));
    }

    /** The shortest way between any two bodies; empty where all are farther apart than that. */
    private static Optional<Double> gap(List<Body> some, List<Body> others, double most) {
        double shortest = most;
        boolean found = false;
        for (Body one : some) {
            for (Body other : others) {
                Optional<Gap> gap = one.gap(other, shortest);
                if (gap.isPresent()) {
                    found = true;
                    shortest = gap.get().metres();
                    if (shortest == 0) {
                        return Optional.of(0.0);
                    }
                }
            }
        }
        return found ? Optional.of(shortest) : Optional.empty();
    }
}
