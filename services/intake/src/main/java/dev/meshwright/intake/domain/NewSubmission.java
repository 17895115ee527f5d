package dev.meshwright.intake.domain;

import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.SubmissionCreated;
import java.time.Instant;

/**
 * A submission that is right in every respect and waits to be let in.
 *
 * @param request the whole of it; the time is set when it is let in
 * @param key     that it came with
 * @param lease   of its idempotency key; null when it came without one
 */
public record NewSubmission(SubmissionCreated request, AccountKeyChanged key, Lease lease) {

    SubmissionCreated at(Instant createdAt) {
        return new SubmissionCreated(
                request.submissionId(),
                request.accountId(),
                request.operation(),
                request.model(),
                request.adaptiveThinking(),
                createdAt,
                request.projectId(),
                request.targetSizeM(),
                request.input(),
                request.parent(),
                request.style(),
                request.sources());
    }
}
