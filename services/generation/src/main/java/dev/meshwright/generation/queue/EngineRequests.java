package dev.meshwright.generation.queue;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.LogLevel;
import dev.meshwright.generation.engine.SourceText;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.SubmissionCreated.SourceFile;
import dev.meshwright.model.event.SubmissionCreated.StoredImage;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Makes of what was submitted what an engine is asked, with all that it refers to. */
@Singleton
class EngineRequests {

    private final StoredInputs inputs;

    EngineRequests(StoredInputs inputs) {
        this.inputs = inputs;
    }

    /** @throws IOException when the object store can't be read at present */
    EngineRequest of(SubmissionCreated submission, EngineProgress progress) throws EngineException, IOException {
        SubmissionCreated.Input input = submission.input();
        return new EngineRequest(
                words(submission),
                submission.targetSizeM(),
                images(input.images()),
                submission.parent() == null ? null : inputs.scene(submission.parent()),
                submission.style() == null ? null : style(submission.style(), progress),
                input.modificationRequest(),
                input.focusOnNodeNames(),
                sources(submission.sources()),
                seed(submission));
    }

    /** The user's words; where a derived submission has none of its own, those that its parent was made of. */
    private static String words(SubmissionCreated submission) {
        String own = submission.input().task();
        return own == null && submission.parent() != null ? submission.parent().prompt() : own;
    }

    private Scene style(SubmissionCreated.Reference reference, EngineProgress progress)
            throws EngineException, IOException {
        Scene scene = inputs.scene(reference);
        if (scene == null) {
            progress.logged(
                    LogLevel.WARN,
                    "The style of submission '" + reference.submissionId()
                            + "' was not taken over: it has no scene to take it from.");
        }
        return scene;
    }

    private List<BufferedImage> images(List<StoredImage> stored) throws EngineException, IOException {
        List<BufferedImage> images = new ArrayList<>();
        for (StoredImage image : stored) {
            images.add(inputs.image("image " + (images.size() + 1), image));
        }
        return images;
    }

    private List<SourceText> sources(List<SourceFile> files) throws EngineException, IOException {
        List<SourceText> texts = new ArrayList<>();
        for (SourceFile file : files) {
            texts.add(inputs.source(file));
        }
        return texts;
    }

    /** The same words and images make the same model. */
    private static long seed(SubmissionCreated submission) {
        CRC32 checksum = new CRC32();
        add(checksum, words(submission));
        add(checksum, submission.input().modificationRequest());
        for (StoredImage image : submission.input().images()) {
            add(checksum, image.sha256());
        }
        return checksum.getValue();
    }

    private static void add(CRC32 checksum, String text) {
        if (text != null) {
            checksum.update(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
