package dev.meshwright.generation.engine;

import java.util.List;

/**
 * What an engine is asked to make.
 *
 * @param task             the user's words; null or blank when there are none
 * @param targetSizeMetres longest side wanted, or null to keep the real-world size
 * @param sourceTexts      the project's source files' texts, in order
 * @param seed             the same seed and request make the same scene
 */
public record EngineRequest(String task, Double targetSizeMetres, List<String> sourceTexts, long seed) {

    public EngineRequest {
        task = task == null ? "" : task;
        sourceTexts = sourceTexts == null ? List.of() : List.copyOf(sourceTexts);
    }
}
