package dev.meshwright.intake.domain;

import java.time.Instant;

/** A key may not submit now. */
public final class LimitReachedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LimitKind kind;
    private final int limit;
    private final long used;
    private final Instant freeAt;

    LimitReachedException(LimitKind kind, int limit, long used, Instant freeAt) {
        super(kind + " limit of " + limit + " reached with " + used);
        this.kind = kind;
        this.limit = limit;
        this.used = used;
        this.freeAt = freeAt;
    }

    public LimitKind kind() {
        return kind;
    }

    public int limit() {
        return limit;
    }

    public long used() {
        return used;
    }

    /** When the next submission is possible; null when time alone does not bring that about. */
    public Instant freeAt() {
        return freeAt;
    }
}
