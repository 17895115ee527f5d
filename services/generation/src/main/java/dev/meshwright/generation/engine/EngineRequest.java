package dev.meshwright.generation.engine;

import dev.meshwright.mesh.scene.Scene;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * What an engine is asked to make. An operation leaves what it has no use for null or empty.
 *
 * @param task                the user's words; for a refinement, those that the parent was made of; blank when there are
 *     none
 * @param targetSizeMetres    longest side wanted, or null to keep the real-world size
 * @param images              the reference images, in order
 * @param parent              what a refinement or an edit begins with; null for a new model
 * @param style               the scene whose palette and materials the result takes over; null for none
 * @param modificationRequest what an edit is to change, in the user's words
 * @param focusOnNodeNames    the only parts that an edit may change; empty for all
 * @param sources             the project's source files
 * @param seed                the same seed and request make the same scene
 */
public record EngineRequest(
        String task,
        Double targetSizeMetres,
        List<BufferedImage> images,
        Scene parent,
        Scene style,
        String modificationRequest,
        List<String> focusOnNodeNames,
        List<SourceText> sources,
        long seed) {

    public EngineRequest {
        task = task == null ? "" : task;
        modificationRequest = modificationRequest == null ? "" : modificationRequest;
        images = images == null ? List.of() : List.copyOf(images);
        focusOnNodeNames = focusOnNodeNames == null ? List.of() : List.copyOf(focusOnNodeNames);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** A new model by words alone. */
    public static EngineRequest ofTask(String task, Double targetSizeMetres, long seed) {
        return new EngineRequest(task, targetSizeMetres, null, null, null, null, null, null, seed);
    }

    public EngineRequest withSources(List<SourceText> newSources) {
        return new EngineRequest(
                task, targetSizeMetres, images, parent, style, modificationRequest, focusOnNodeNames, newSources, seed);
    }
}
