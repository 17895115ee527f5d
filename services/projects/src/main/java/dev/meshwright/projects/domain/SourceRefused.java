package dev.meshwright.projects.domain;

/** A source file is not taken. The message says what is wrong with it, with which value. */
public final class SourceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The file name is none that a file may have here; the message says what such a name is, and what this one is. */
        NAME,
        /** The file name does not end as that of a text. */
        EXTENSION,
        /** Another file of the project has the name. */
        NAME_TAKEN,
        /** There is no text in it, or what there is, is no text. */
        NOT_A_TEXT,
        /** The file, or all of the project's together, would be too large. */
        TOO_LARGE
    }

    private final Reason reason;
    private final String next;

    SourceRefused(Reason reason, String message, String next) {
        super(message);
        this.reason = reason;
        this.next = next;
    }

    public Reason reason() {
        return reason;
    }

    /** What to do. */
    public String next() {
        return next;
    }
}
