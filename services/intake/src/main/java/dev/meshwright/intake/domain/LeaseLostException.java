package dev.meshwright.intake.domain;

/** Somebody else works on the request by now, since this took too long. */
public final class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException() {
        super("the request has been taken over");
    }
}
