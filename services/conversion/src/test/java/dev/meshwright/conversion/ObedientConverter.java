package dev.meshwright.conversion;

import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.conversion.format.MemoryClaim;
import dev.meshwright.conversion.format.ModelConverter;
import dev.meshwright.conversion.format.ModelWriters;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** The real converter, which also breaks, waits and goes on for ever when a model's name tells it to. */
@ApplicationScoped
public class ObedientConverter implements ModelConverter {

    static final String WAIT = "wait at this";
    static final String BREAK_TWICE = "break twice at this";
    static final String ALWAYS_BREAK = "always break at this";
    static final String BREAK_AGAIN = "break when this is made again";
    static final String GO_ON_FOR_EVER = "go on for ever at this";
    static final String NOTICE_NOTHING = "notice nothing at this";
    /** There is none left for another one that takes as much. */
    static final String TAKE_MOST_ROOM = "take most room at this";

    static final String TAKE_ALL_MEMORY = "take all memory at this";

    private final ModelConverter real = new ModelWriters();
    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    @Override
    public List<String> convert(byte[] glb, FileKind kind, OutputStream out, MemoryClaim claim)
            throws UnreadableGlbException, IOException, MemoryClaim.MissingMemoryException {
        String sha256 = Job.sha256(glb);
        begun.add(sha256);
        try {
            String text = new String(glb, StandardCharsets.ISO_8859_1);
            int attempt = attempts.merge(sha256, 1, Integer::sum);
            if (text.contains(ALWAYS_BREAK) || (text.contains(BREAK_TWICE) && attempt <= 2)) {
                out.write(glb);
                throw new IllegalStateException("asked to break");
            }
            if (text.contains(TAKE_ALL_MEMORY)) {
                throw new OutOfMemoryError("asked to take all memory");
            }
            while (text.contains(GO_ON_FOR_EVER)) {
                out.write(glb);
            }
            if (text.contains(TAKE_MOST_ROOM)) {
                claim.writing(Runtime.getRuntime().maxMemory() / 3);
            }
            if (text.contains(NOTICE_NOTHING)) {
                Stubborn.await(gate);
            } else if (text.contains(WAIT)) {
                awaitGate();
            }
            if (text.contains(BREAK_AGAIN) && attempt > 1) {
                throw new IllegalStateException("asked to break");
            }
            return real.convert(glb, kind, out, claim);
        } finally {
            ended.add(sha256);
        }
    }

    /** From now on, models that wait wait until the gate is opened. */
    void closeGate() {
        gate = new CountDownLatch(1);
    }

    void openGate() {
        gate.countDown();
    }

    /** The models, by their digests, in the order in which they were begun. */
    List<String> begun() {
        return begun;
    }

    List<String> ended() {
        return ended;
    }

    private void awaitGate() throws IOException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
