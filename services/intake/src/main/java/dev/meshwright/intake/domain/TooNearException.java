package dev.meshwright.intake.domain;

/** A limit is too near to go in beside others. */
final class TooNearException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooNearException() {
        super("a limit is near");
    }
}
