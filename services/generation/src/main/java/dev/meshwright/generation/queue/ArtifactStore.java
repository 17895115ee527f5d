package dev.meshwright.generation.queue;

import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.shared.objects.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Puts what a run has made into the object store, under names that no other attempt uses. */
@Singleton
class ArtifactStore {

    private static final Logger LOG = Logger.getLogger(ArtifactStore.class);

    private final ObjectStore objects;

    ArtifactStore(ObjectStore objects) {
        this.objects = objects;
    }

    /** @param label what the files are to be called */
    Batch batch(UUID submissionId, String label) {
        return new Batch("artifacts/" + submissionId + "/" + Ids.next(), fileLabel(label));
    }

    private static String fileLabel(String label) {
        String plain =
                label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "model" : plain.substring(0, Math.min(plain.length(), 60));
    }

    /** What one attempt has made. */
    final class Batch {

        private final String directory;
        private final String label;
        private final List<Artifact> artifacts = new ArrayList<>();

        private Batch(String directory, String label) {
            this.directory = directory;
            this.label = label;
        }

        void put(ArtifactKind kind, byte[] content) throws IOException {
            String objectName = directory + "/" + kind.word() + "." + kind.extension();
            objects.put(objectName, content);
            artifacts.add(new Artifact(kind, objectName, content.length, sha256(content), fileName(kind)));
        }

        List<Artifact> artifacts() {
            return List.copyOf(artifacts);
        }

        /** Removes what an attempt has put that broke. */
        void discard() {
            for (Artifact artifact : artifacts) {
                try {
                    objects.delete(artifact.objectName());
                } catch (IOException e) {
                    LOG.warnf("%s is left over: %s", artifact.objectName(), e.getMessage());
                }
            }
        }

        private String fileName(ArtifactKind kind) {
            String suffix =
                    switch (kind) {
                        case THUMBNAIL_BACK -> "-back";
                        case GLB, PY, THUMBNAIL, SCENE -> "";
                    };
            return label + suffix + "." + kind.extension();
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
