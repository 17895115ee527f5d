package dev.meshwright.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a job stands. A terminal status never changes. */
public enum JobStatus {
    QUEUED(false),
    PROCESSING(false),
    COMPLETED(true),
    FAILED(true),
    /** Stopped because its user asked for it. */
    CANCELLED(true);

    private final boolean terminal;

    JobStatus(boolean terminal) {
        this.terminal = terminal;
    }

    public boolean isTerminal() {
        return terminal;
    }

    /** The word in events, in the database and in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no status of that word */
    @JsonCreator
    public static JobStatus ofWord(String word) {
        for (JobStatus status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status is called '" + word + "'");
    }
}
