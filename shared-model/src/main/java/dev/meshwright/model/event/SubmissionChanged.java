package dev.meshwright.model.event;

import dev.meshwright.model.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A user has done something about a submission of theirs. The revision rises with each change of the same submission, so
 * that a reader knows which of two came later; it has holes, since not every change is of interest to others.
 */
public sealed interface SubmissionChanged extends Event {

    UUID submissionId();

    UUID accountId();

    /** Above 0; higher for the later of two changes of a submission. */
    long revision();

    Instant at();

    @Override
    default Topic topic() {
        return Topic.SUBMISSION_CHANGED;
    }

    @Override
    default String key() {
        return submissionId().toString();
    }

    /** Its job is to stop, or not to start. Progress tells whether it did: a job may end before it hears of this. */
    record CancelRequested(UUID submissionId, UUID accountId, long revision, Instant at) implements SubmissionChanged {}

    /**
     * It was moved to another project.
     *
     * @param projectId null for none
     */
    record Moved(UUID submissionId, UUID accountId, long revision, Instant at, UUID projectId)
            implements SubmissionChanged {}

    /** It was deleted; it can be restored. */
    record Deleted(UUID submissionId, UUID accountId, long revision, Instant at) implements SubmissionChanged {}

    /** It is no longer deleted. */
    record Restored(UUID submissionId, UUID accountId, long revision, Instant at) implements SubmissionChanged {}
}
