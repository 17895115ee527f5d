package dev.meshwright.model.event;

import dev.meshwright.model.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A step of a job. The sequence starts at 1 and rises by one with each step of the same submission, whichever worker
 * takes it, so that a reader knows what it has missed and what it has seen before.
 */
public sealed interface Progress extends Event {

    UUID submissionId();

    UUID accountId();

    /** 1 for the first step of the submission. */
    long sequence();

    Instant at();

    @Override
    default Topic topic() {
        return Topic.PROGRESS;
    }

    @Override
    default String key() {
        return submissionId().toString();
    }

    /** Whether this is the job's last step. */
    default boolean isTerminal() {
        return this instanceof Completed || this instanceof Failed || this instanceof Cancelled;
    }

    /**
     * A worker has taken the job up.
     *
     * @param attempt 1 for the first, more when an earlier worker failed or was lost
     */
    record Started(UUID submissionId, UUID accountId, long sequence, Instant at, int attempt) implements Progress {}

    /**
     * The job has come further.
     *
     * @param percent fraction done, 0 to 1; never falls within a submission
     * @param message what is being done, for people
     */
    record Advanced(UUID submissionId, UUID accountId, long sequence, Instant at, double percent, String message)
            implements Progress {}

    /**
     * A line for people who want to know why the result is as it is.
     *
     * @param level {@code info} or {@code warn}
     */
    record Logged(UUID submissionId, UUID accountId, long sequence, Instant at, String level, String message)
            implements Progress {}

    /** The job is done and its artifacts are in the object store. */
    record Completed(UUID submissionId, UUID accountId, long sequence, Instant at, List<Artifact> artifacts)
            implements Progress {

        public Completed {
            artifacts = List.copyOf(artifacts);
        }
    }

    /**
     * The job has ended without a result.
     *
     * @param errorCode    stable, for programs
     * @param errorMessage a sentence for people: what was wrong and what to do
     */
    record Failed(UUID submissionId, UUID accountId, long sequence, Instant at, String errorCode, String errorMessage)
            implements Progress {}

    /** The job was stopped, or never begun, because its user asked for that. */
    record Cancelled(UUID submissionId, UUID accountId, long sequence, Instant at) implements Progress {

        /** What clients are shown, to whom a cancelled job is a failed one: a stable code. */
        public static final String ERROR_CODE = "CANCELLED_BY_USER";

        /** The sentence beside the code. */
        public static final String ERROR_MESSAGE =
                "The submission was cancelled. Submit it again if the result is wanted after all.";
    }
}
