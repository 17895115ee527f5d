package dev.meshwright.intake.domain;

import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.outbox.OutboxEntry;

/**
 * A submission with all that is stored of it when it is let in.
 *
 * @param request whole, with its time
 * @param keyHash of the key that it came with
 * @param told    the event that tells of it
 */
record AcceptedSubmission(SubmissionCreated request, String keyHash, OutboxEntry told) {}
