package dev.meshwright.tracking.stream;

import dev.meshwright.model.event.Progress;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the streams that are open at this replica, and the newest sequence that has come by of each submission. */
@Singleton
public class StreamHub {

    private static final int REMEMBERED = 50_000;

    private final Frames frames;
    private final Map<UUID, Set<SubmissionStream>> streams = new ConcurrentHashMap<>();
    private final Map<UUID, Long> newest = new LinkedHashMap<>();

    StreamHub(Frames frames, MeterRegistry meters) {
        this.frames = frames;
        Gauge.builder("meshwright.streams.open", this, hub -> hub.openStreams())
                .description("Event streams that clients have open at this replica")
                .register(meters);
    }

    /** Passes a step on to whoever listens. */
    public void publish(Progress step) {
        remember(step.submissionId(), step.sequence());
        Set<SubmissionStream> listening = streams.get(step.submissionId());
        if (listening != null) {
            Frame frame = frames.of(step);
            listening.forEach(stream -> stream.offer(frame));
        }
    }

    /** How many streams are open here. */
    public int openStreams() {
        return streams.values().stream().mapToInt(Set::size).sum();
    }

    void add(SubmissionStream stream) {
        streams.compute(stream.submissionId(), (id, listening) -> {
            Set<SubmissionStream> all = listening == null ? ConcurrentHashMap.newKeySet() : listening;
            all.add(stream);
            return all;
        });
    }

    void remove(SubmissionStream stream) {
        streams.computeIfPresent(stream.submissionId(), (id, listening) -> {
            listening.remove(stream);
            return listening.isEmpty() ? null : listening;
        });
    }

    /** The newest sequence that has come by here; 0 when none has. */
    long newestSequence(UUID submissionId) {
        synchronized (newest) {
            return newest.getOrDefault(submissionId, 0L);
        }
    }

    private void remember(UUID submissionId, long sequence) {
        synchronized (newest) {
            long known = newest.getOrDefault(submissionId, 0L);
            newest.remove(submissionId);
            newest.put(submissionId, Math.max(known, sequence));
            if (newest.size() > REMEMBERED) {
                newest.remove(newest.keySet().iterator().next());
            }
        }
    }
}
