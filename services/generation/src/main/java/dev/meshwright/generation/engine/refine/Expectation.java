package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.measure.Workbench;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the task makes when it is composed anew, which is brought to the size and place of whatever scene is looked at. */
final class Expectation {

    private final Scene scene;
    private final Workbench workbench;
    private final double length;
    private final List<Body> bodies;
    private final Map<Alignment, Blueprint> known = new HashMap<>();

    Expectation(Scene scene, Workbench workbench, double length) {
        this.scene = scene;
        this.workbench = workbench;
        this.length = length;
        bodies = workbench.bodies(SceneMeshes.of(scene));
    }

    /** Nothing where the scene has little in common with what the task makes. */
    Optional<Blueprint> asIn(List<Body> others) {
        return Alignment.of(bodies, others)
                .map(alignment -> known.computeIfAbsent(
                        alignment, same -> new Blueprint(new Survey(same.applied(scene), workbench, length, null))));
    }
}
