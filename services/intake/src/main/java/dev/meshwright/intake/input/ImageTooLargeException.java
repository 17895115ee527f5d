package dev.meshwright.intake.input;

/** An image has more bytes than are taken; the message says how many. */
public final class ImageTooLargeException extends Exception {

    private static final long serialVersionUID = 1L;

    ImageTooLargeException(String bytes) {
        super(bytes);
    }
}
