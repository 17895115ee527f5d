package dev.meshwright.conversion.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.conversion.domain.Asset;
import dev.meshwright.mesh.glb.SceneGraph;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import dev.meshwright.shared.objects.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.concurrent.Semaphore;

/** The scene graphs of GLBs as JSON. Those that were asked for lately are kept; the same content is read once. */
@Singleton
class Hierarchies {

    private static final long MOST_GLB_BYTES = 512L << 20;
    private static final int MOST_KEPT_BYTES = 16 << 20;

    private final ObjectStore objects;
    private final ObjectMapper mapper;
    /** Reading takes the memory of a whole file, so it is done one after the other. */
    private final Semaphore reading = new Semaphore(1);

    private final LinkedHashMap<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long keptBytes;

    Hierarchies(ObjectStore objects, ObjectMapper mapper) {
        this.objects = objects;
        this.mapper = mapper;
    }

    byte[] of(Asset glb) throws IOException {
        byte[] known = find(glb.sha256());
        if (known != null) {
            return known;
        }
        reading.acquireUninterruptibly();
        try {
            byte[] readMeanwhile = find(glb.sha256());
            if (readMeanwhile != null) {
                return readMeanwhile;
            }
            byte[] json = mapper.writeValueAsBytes(Hierarchy.of(SceneGraph.read(content(glb))));
            keep(glb.sha256(), json);
            return json;
        } catch (UnreadableGlbException e) {
            throw new IOException("the scene graph of " + glb.objectName() + " can't be read: " + e.getMessage(), e);
        } finally {
            reading.release();
        }
    }

    private byte[] content(Asset glb) throws IOException {
        if (glb.sizeBytes() > MOST_GLB_BYTES) {
            throw new IOException(glb.objectName() + " has " + glb.sizeBytes() + " bytes, too many to look into");
        }
        try (InputStream stream = objects.open(glb.objectName(), 0, glb.sizeBytes())) {
            return stream.readAllBytes();
        }
    }

    private synchronized byte[] find(String sha256) {
        return kept.get(sha256);
    }

    private synchronized void keep(String sha256, byte[] json) {
        byte[] before = kept.put(sha256, json);
        keptBytes += json.length - (before == null ? 0 : before.length);
        while (keptBytes > MOST_KEPT_BYTES) {
            keptBytes -= kept.pollFirstEntry().getValue().length;
        }
    }
}
