package dev.meshwright.shared.images;

/**
 * An image can't be taken. The message goes on after the image's name, as in "image 2 … has 90,000 x 10 pixels, …": what
 * is wrong, with which value, and what is taken instead.
 */
public final class ImageException extends Exception {

    private static final long serialVersionUID = 1L;

    ImageException(String message) {
        super(message);
    }

    ImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
