package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.LogLevel;
import dev.meshwright.generation.engine.measure.Workbench;
import dev.meshwright.mesh.scene.Scene;
import java.util.Optional;

/** Finds out what a scene is expected to be, by composing its task anew. */
final class Expectations {

    private static final EngineProgress SILENT = new EngineProgress() {
        @Override
        public void advanced(double fraction, String message) {}

        @Override
        public void logged(LogLevel level, String message) {}
    };

    private final BuiltInEngine engine = new BuiltInEngine();

    /** Nothing where the task makes nothing. */
    Optional<Expectation> of(EngineRequest request, Workbench workbench, double length) {
        String task = request.task().isBlank() ? request.parent().name().replace('_', ' ') : request.task();
        try {
            Scene fresh = engine.make(
                    new EngineRequest(
                            task, null, request.images(), null, null, null, null, request.sources(), request.seed()),
                    SILENT);
            return Optional.of(new Expectation(fresh, workbench, length));
        } catch (EngineException nothingToCompareWith) {
            return Optional.empty();
        }
    }
}
