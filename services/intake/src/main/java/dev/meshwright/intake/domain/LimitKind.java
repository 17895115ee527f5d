package dev.meshwright.intake.domain;

import java.time.Duration;

/** What of a key is limited. */
public enum LimitKind {
    /** Jobs queued or processing at a time. */
    ACTIVE(null),
    HOURLY(Duration.ofHours(1)),
    DAILY(Duration.ofHours(24));

    private final Duration window;

    LimitKind(Duration window) {
        this.window = window;
    }

    /** The time within which submissions are counted; null for a limit of what goes on at a time. */
    public Duration window() {
        return window;
    }
}
