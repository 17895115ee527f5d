package dev.meshwright.shared.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Points in time, as the public API writes them: ISO 8601, UTC, whole seconds, {@code Z}. */
public final class Times {

    private Times() {}

    /** Null stays null. */
    public static String iso(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
