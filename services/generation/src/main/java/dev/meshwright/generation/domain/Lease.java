package dev.meshwright.generation.domain;

import java.util.Map;
import java.util.UUID;

/**
 * The right to work on a run, as long as no later attempt has begun.
 *
 * @param attempt 1 for the first
 * @param task    the user's words
 * @param targetSizeMetres metres; null for the model's own size
 * @param trace   headers of the trace that the request belongs to
 */
public record Lease(
        UUID submissionId,
        UUID accountId,
        int attempt,
        String task,
        Double targetSizeMetres,
        Map<String, String> trace) {

    static Lease of(Run run) {
        return new Lease(
                run.submissionId(),
                run.accountId(),
                run.attempt(),
                run.task(),
                run.targetSizeMetres(),
                run.trace() == null ? Map.of() : Map.of("traceparent", run.trace()));
    }
}
