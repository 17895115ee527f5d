package dev.meshwright.intake.api;

import dev.meshwright.intake.domain.LimitKind;
import dev.meshwright.intake.domain.LimitReachedException;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import java.time.Duration;
import java.time.Instant;

/** Says which limit is reached, what is used of it, and when to come again. */
final class LimitProblems {

    /** Nobody knows when a job ends; they take seconds. */
    private static final long JOB_SECONDS = 5;

    private LimitProblems() {}

    static ProblemException of(LimitReachedException reached, AccountKeyChanged key, Instant now) {
        String who = "The API key '" + key.keyPrefix() + "…' ";
        if (reached.limit() == 0) {
            ProblemCode code =
                    reached.kind() == LimitKind.ACTIVE ? ProblemCode.CONCURRENCY_LIMIT : ProblemCode.RATE_LIMITED;
            return ProblemException.of(
                            code,
                            who + "may not submit anything: its " + name(reached.kind()) + " limit is 0.",
                            "Ask the operator for another limit, or use another key.")
                    .withHeader("Retry-After", Long.toString(Duration.ofHours(1).toSeconds()));
        }
        if (reached.kind() == LimitKind.ACTIVE) {
            return ProblemException.of(
                            ProblemCode.CONCURRENCY_LIMIT,
                            who + "may have " + reached.limit() + " jobs queued or processing at a time (its active"
                                    + " limit), and " + reached.used() + " are.",
                            "Wait until one of them has ended, or cancel one.")
                    .withHeader("Retry-After", Long.toString(JOB_SECONDS));
        }
        long seconds =
                Math.max(1, Math.ceilDiv(Duration.between(now, reached.freeAt()).toMillis(), 1_000L));
        return ProblemException.of(
                        ProblemCode.RATE_LIMITED,
                        who + "may submit " + reached.limit() + " times in any "
                                + (reached.kind() == LimitKind.HOURLY ? "60 minutes" : "24 hours") + " (its "
                                + name(reached.kind()) + " limit), and has submitted " + reached.used() + " times.",
                        "The next submission is possible in " + seconds + " seconds, at " + reached.freeAt() + ".")
                .withHeader("Retry-After", Long.toString(seconds));
    }

    private static String name(LimitKind kind) {
        return switch (kind) {
            case ACTIVE -> "active";
            case HOURLY -> "hourly";
            case DAILY -> "daily";
        };
    }
}
