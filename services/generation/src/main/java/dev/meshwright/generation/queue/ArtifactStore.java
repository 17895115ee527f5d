package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.Lease;
import dev.meshwright.generation.domain.Run;
import dev.meshwright.model.ArtifactKind;
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

/**
 * Puts what a run has made into the object store, under names that no other attempt uses: two attempts never have the
 * same number. So the names of a lost attempt are known without having been written down anywhere.
 */
@Singleton
class ArtifactStore {

    private static final Logger LOG = Logger.getLogger(ArtifactStore.class);

    private final ObjectStore objects;

    ArtifactStore(ObjectStore objects) {
        this.objects = objects;
    }

    /** @param label what the files are to be called */
    Batch batch(Lease lease, String label) {
        return new Batch(directory(lease.submissionId(), lease.attempt()), fileLabel(label));
    }

    /** Removes whatever attempts have left behind that nothing more comes of. */
    void removeLost(Run run) {
        for (int attempt = 1; attempt <= run.lastLostAttempt(); attempt++) {
            for (ArtifactKind kind : ArtifactKind.values()) {
                remove(objectName(directory(run.submissionId(), attempt), kind));
            }
        }
    }

    private void remove(String objectName) {
        try {
            objects.delete(objectName);
        } catch (IOException e) {
            LOG.warnf("%s is left over: %s", objectName, e.getMessage());
        }
    }

    private static String directory(UUID submissionId, int attempt) {
        return "artifacts/" + submissionId + "/attempt-" + attempt;
    }

    private static String objectName(String directory, ArtifactKind kind) {
        return directory + "/" + kind.word() + "." + kind.extension();
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
            String objectName = objectName(directory, kind);
            objects.put(objectName, content);
            artifacts.add(new Artifact(kind, objectName, content.length, sha256(content), fileName(kind)));
        }

        List<Artifact> artifacts() {
            return List.copyOf(artifacts);
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
