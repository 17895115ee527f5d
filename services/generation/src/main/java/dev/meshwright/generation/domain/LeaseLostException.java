package dev.meshwright.generation.domain;

/** Somebody else works on the run now, or it has ended: whoever gets this stops and writes nothing more. */
public final class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException(Lease lease) {
        super("attempt " + lease.attempt() + " no longer has the run of " + lease.submissionId());
    }
}
