package dev.meshwright.generation.domain;

import java.util.Locale;

/** Where a run stands. */
public enum RunState {
    QUEUED,
    RUNNING,
    COMPLETED,
    /** The request can't be fulfilled; trying again would not help. */
    FAILED,
    /** Every attempt broke or was lost; somebody should look. */
    DEAD,
    /** Its user wanted no more of it. */
    CANCELLED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
