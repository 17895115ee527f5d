package dev.meshwright.intake.domain;

import dev.meshwright.model.event.KeyLimits;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How the submissions of one key go by each other when they are counted.
 *
 * <p>A count says nothing of transactions that have not committed. Who is near a limit therefore goes in alone. Who is
 * farther from it than there can be transactions at all may go in beside others of that kind: even if each of them were
 * let in unseen, the limit would hold. The two kinds keep each other out, since those beside each other may be slow, and
 * the limit near by the time they commit.
 */
enum Turn {
    /** No limit, nothing to count. */
    FREE,
    /** Beside others, far from every limit. */
    BESIDE,
    /** One at a time. */
    ALONE;

    /** Limits below this are always near: servers let in about a hundred connections. */
    private static final int FAR = 200;

    /** The turn to try first. */
    static Turn of(KeyLimits limits) {
        if (limits.isNone()) {
            return FREE;
        }
        boolean far = Stream.of(limits.active(), limits.hourly(), limits.daily())
                .filter(Objects::nonNull)
                .allMatch(limit -> limit >= FAR);
        return far ? BESIDE : ALONE;
    }
}
