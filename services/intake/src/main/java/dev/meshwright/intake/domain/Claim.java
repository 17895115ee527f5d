package dev.meshwright.intake.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What becomes of a request that comes with an idempotency key. */
public sealed interface Claim {

    /** It is new: work on it. */
    record Granted(Lease lease) implements Claim {}

    /** It has been answered before: answer the same. */
    record Answered(UUID submissionId, Instant createdAt) implements Claim {}

    /**
     * Somebody works on it.
     *
     * @param left until that work is given up at the latest
     */
    record InFlight(Duration left) implements Claim {}

    /** The key belongs to another request. */
    record Reused() implements Claim {}
}
