package dev.meshwright.intake.api;

import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import java.time.Duration;

/** What is wrong with an idempotency key. */
final class IdempotencyProblems {

    /** Most requests are done sooner than their lease lapses. */
    private static final long LONGEST_WAIT_SECONDS = 5;

    private IdempotencyProblems() {}

    static ProblemException inFlight(String key, Duration left) {
        long seconds = Math.clamp(left.toSeconds() + 1, 1, LONGEST_WAIT_SECONDS);
        return ProblemException.of(
                        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
                        "The first request with Idempotency-Key '" + key + "' is still being worked on.",
                        "Send the same request again in " + seconds + " seconds.")
                .withHeader("Retry-After", Long.toString(seconds));
    }

    static ProblemException reused(String key, String path) {
        return ProblemException.of(
                ProblemCode.IDEMPOTENCY_KEY_REUSED,
                "Idempotency-Key '" + key + "' came with another body to " + path + " within the last 24 hours.",
                "Send a new key with a new request, or the old request unchanged.");
    }
}
