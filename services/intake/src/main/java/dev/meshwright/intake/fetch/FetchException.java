package dev.meshwright.intake.fetch;

/** A file can't be had. The message goes on after its address: what is wrong, and what to do. */
public class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    FetchException(String message) {
        super(message);
    }

    FetchException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The file has more bytes than are taken; the message says how many. */
    public static final class TooLarge extends FetchException {

        private static final long serialVersionUID = 1L;

        TooLarge(String bytes) {
            super(bytes);
        }
    }
}
