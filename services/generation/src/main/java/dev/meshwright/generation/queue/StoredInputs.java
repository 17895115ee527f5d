package dev.meshwright.generation.queue;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.SourceText;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.SubmissionCreated.Reference;
import dev.meshwright.model.event.SubmissionCreated.SourceFile;
import dev.meshwright.model.event.SubmissionCreated.StoredImage;
import dev.meshwright.shared.images.ImageException;
import dev.meshwright.shared.images.ImageLimits;
import dev.meshwright.shared.images.Images;
import dev.meshwright.shared.objects.ObjectStore;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Reads what a request refers to out of the object store. What is not there or is not what it should be ends the run,
 * since trying again would not help; a store that can't be read at present is an {@link IOException}, and the run is
 * tried again.
 */
@Singleton
class StoredInputs {

    /** Pixels: more than anybody looks at to find colours and outlines, and six of them fit into little memory. */
    private static final int LONGEST_SIDE = 1024;

    private static final int MOST_SOURCE_BYTES = 64 << 10;

    private final ObjectStore objects;
    private final SceneJson json;

    StoredInputs(ObjectStore objects, SceneJson json) {
        this.objects = objects;
        this.json = json;
    }

    /** The scene that an earlier submission made; null where it made none that was kept. */
    Scene scene(Reference reference) throws EngineException, IOException {
        Optional<Artifact> scene = reference.artifacts().stream()
                .filter(artifact -> artifact.kind() == ArtifactKind.SCENE)
                .findFirst();
        if (scene.isEmpty()) {
            return null;
        }
        String what = "scene of the submission '" + reference.submissionId() + "'";
        byte[] content = read(what, scene.get().objectName(), scene.get().sizeBytes(), SceneJson.MOST_BYTES);
        try {
            return json.read(content);
        } catch (SceneJson.UnreadableSceneException e) {
            throw unreadable(what, e.getMessage(), e);
        }
    }

    /** @param name how people call it */
    BufferedImage image(String name, StoredImage image) throws EngineException, IOException {
        byte[] content = read(name, image.objectName(), image.sizeBytes(), ImageLimits.LARGEST_BYTES);
        try {
            return Images.decode(content, LONGEST_SIDE);
        } catch (ImageException e) {
            throw unreadable(name, "it " + e.getMessage(), e);
        }
    }

    SourceText source(SourceFile file) throws EngineException, IOException {
        String what = "source file '" + file.fileName() + "'";
        byte[] content = read(what, file.objectName(), file.sizeBytes(), MOST_SOURCE_BYTES);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new SourceText(file.fileName(), text);
        } catch (CharacterCodingException e) {
            throw unreadable(what, "it is not UTF-8", e);
        }
    }

    /** @param most bytes that are taken into memory */
    byte[] read(String what, String objectName, long size, long most) throws EngineException, IOException {
        if (size < 0 || size > most) {
            throw unreadable(what, "it has " + size + " bytes, and at most " + most + " are read", null);
        }
        try (InputStream stream = objects.open(objectName, 0, size)) {
            byte[] content = stream.readAllBytes();
            if (content.length != size) {
                throw unreadable(what, "it has " + content.length + " bytes in place of " + size, null);
            }
            return content;
        } catch (NoSuchFileException | IllegalArgumentException e) {
            throw new EngineException(
                    "INPUT_MISSING",
                    "The " + what + " is no longer in the object store. Submit again; if it is still missing, tell the"
                            + " operator the submission's id.",
                    e);
        }
    }

    static EngineException unreadable(String what, String why, Throwable cause) {
        return new EngineException(
                "INPUT_UNREADABLE",
                "The " + what + " can't be used: " + why + ". Submit again with one that can be read.",
                cause);
    }
}
