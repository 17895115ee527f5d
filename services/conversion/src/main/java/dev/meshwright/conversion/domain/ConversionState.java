package dev.meshwright.conversion.domain;

import java.util.Locale;

/** Where a conversion stands. */
public enum ConversionState {
    QUEUED,
    RUNNING,
    READY,
    /** The model can't be converted; another attempt at once would not help. */
    FAILED,
    /** Every attempt broke or was lost; somebody should look. */
    DEAD;

    /** As rows have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ConversionState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public boolean isActive() {
        return this == QUEUED || this == RUNNING;
    }
}
