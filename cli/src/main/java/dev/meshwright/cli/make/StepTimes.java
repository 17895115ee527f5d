package dev.meshwright.cli.make;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How long each step took, one after the other. */
final class StepTimes {
    private final LongSupplier nanoTime;
    private final Map<String, Duration> steps = new LinkedHashMap<>();
    private final long begin;
    private long mark;

    StepTimes(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
        this.mark = begin;
    }

    /** The time since the step before belongs to this one. */
    void ended(String step) {
        long now = nanoTime.getAsLong();
        steps.put(step, Duration.ofNanos(now - mark));
        mark = now;
    }

    /** A line for each step, and one for all of them. */
    String table() {
        StringBuilder table = new StringBuilder();
        steps.forEach((step, took) -> table.append(row(step, took)));
        return table.append(row("in all", Duration.ofNanos(mark - begin))).toString();
    }

    private static String row(String step, Duration took) {
        return "  %-10s %7.2f s%n".formatted(step, took.toMillis() / 1000.0);
    }
}
