package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.LogLevel;
import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.measure.Workbench;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Scene;
import java.util.List;
import java.util.Optional;

/** Finds out what a scene is expected to be, by composing its task anew. */
final class Blueprints {

    private static final EngineProgress SILENT = new EngineProgress() {
        @Override
        public void advanced(double fraction, String message) {}

        @Override
        public void logged(LogLevel level, String message) {}
    };

    private final BuiltInEngine engine = new BuiltInEngine();

    /** Nothing where the scene has little in common with what the task makes. */
    Optional<Blueprint> of(EngineRequest request, List<Body> bodies, Workbench workbench, double length) {
        String task = request.task().isBlank() ? request.parent().name().replace('_', ' ') : request.task();
        Scene fresh;
        try {
            fresh = engine.make(
                    new EngineRequest(
                            task, null, request.images(), null, null, null, null, request.sources(), request.seed()),
                    SILENT);
        } catch (EngineException nothingToCompareWith) {
            return Optional.empty();
        }
        return Alignment.aligned(fresh, workbench.bodies(SceneMeshes.of(fresh)), bodies)
                .map(scene -> new Blueprint(new Survey(scene, workbench, length, null)));
    }
}
