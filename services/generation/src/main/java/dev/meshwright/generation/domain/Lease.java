package dev.meshwright.generation.domain;

import dev.meshwright.model.event.SubmissionCreated;
import java.util.Map;
import java.util.UUID;

/**
 * The right to work on a run, as long as no later attempt has begun and nobody has ended it.
 *
 * @param attempt 1 for the first
 * @param request what was asked for
 * @param trace   headers of the trace that the request belongs to
 */
public record Lease(
        UUID submissionId, UUID accountId, int attempt, SubmissionCreated request, Map<String, String> trace) {

    static Lease of(Run run) {
        return new Lease(
                run.submissionId(),
                run.accountId(),
                run.attempt(),
                run.request(),
                run.trace() == null ? Map.of() : Map.of("traceparent", run.trace()));
    }
}
