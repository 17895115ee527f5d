package dev.meshwright.model.event;

/** A record that is not an event anyone here knows. Its message says why, for whoever looks at the dead letter. */
public final class UnreadableEventException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableEventException(String message) {
        super(message);
    }

    public UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
