package dev.meshwright.cli.supervisor;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How long to wait before a process that ended is started again: longer each time, unless it had run well. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration RAN_WELL = Duration.ofMinutes(1);

    private final LongSupplier nanoTime;
    private final Map<String, Long> startedAt = new HashMap<>();
    private final Map<String, Duration> next = new HashMap<>();

    Backoff() {
        this(System::nanoTime);
    }

    Backoff(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized void started(String name) {
        startedAt.put(name, nanoTime.getAsLong());
    }

    synchronized Duration beforeRestart(String name) {
        Duration ran = Duration.ofNanos(nanoTime.getAsLong() - startedAt.get(name));
        Duration pause = ran.compareTo(RAN_WELL) > 0 ? FIRST : next.getOrDefault(name, FIRST);
        Duration doubled = pause.multipliedBy(2);
        next.put(name, doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
        return pause;
    }
}
