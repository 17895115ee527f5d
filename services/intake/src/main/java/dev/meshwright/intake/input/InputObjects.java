package dev.meshwright.intake.input;

import dev.meshwright.intake.domain.KnownProjects.SourceText;
import dev.meshwright.model.event.SubmissionCreated.SourceFile;
import dev.meshwright.model.event.SubmissionCreated.StoredImage;
import dev.meshwright.shared.objects.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Puts what a submission is made of into the object store, before anybody is told of it. */
@Singleton
class InputObjects {

    private static final Logger LOG = Logger.getLogger(InputObjects.class);

    private final ObjectStore objects;

    InputObjects(ObjectStore objects) {
        this.objects = objects;
    }

    /** Images have names of their own submission. */
    List<StoredImage> putImages(UUID submissionId, List<GivenImage.Sent> images) {
        List<StoredImage> stored = new ArrayList<>();
        try {
            for (GivenImage.Sent image : images) {
                String name = "images/" + submissionId + "/" + stored.size() + "."
                        + image.facts().format().extension();
                objects.put(name, image.content());
                stored.add(new StoredImage(
                        name,
                        image.facts().format().mediaType(),
                        image.content().length,
                        sha256(image.content()),
                        image.facts().width(),
                        image.facts().height()));
            }
            return stored;
        } catch (IOException e) {
            removeImages(stored);
            throw new UncheckedIOException(e);
        }
    }

    /** Takes back images of a submission that was not let in after all. */
    void removeImages(List<StoredImage> images) {
        for (StoredImage image : images) {
            try {
                objects.delete(image.objectName());
            } catch (IOException e) {
                LOG.warnf("%s is left behind in the object store: %s", image.objectName(), e.getMessage());
            }
        }
    }

    /** Texts are named by what they say, so that the same text is kept once, however many submissions are made by it. */
    List<SourceFile> putSources(List<SourceText> sources) {
        List<SourceFile> stored = new ArrayList<>();
        try {
            for (SourceText source : sources) {
                byte[] content = source.content().getBytes(StandardCharsets.UTF_8);
                String hash = sha256(content);
                String name = "sources/" + hash + ".txt";
                if (objects.size(name).isEmpty()) {
                    objects.put(name, content);
                }
                stored.add(new SourceFile(source.fileName(), name, content.length, hash));
            }
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
