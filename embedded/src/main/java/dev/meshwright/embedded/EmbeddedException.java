package dev.meshwright.embedded;

/** An embedded part could not do what was asked; the message is written for the person who started it. */
public final class EmbeddedException extends RuntimeException {
    public EmbeddedException(String message) {
        super(message);
    }

    public EmbeddedException(String message, Throwable cause) {
        super(message, cause);
    }
}
