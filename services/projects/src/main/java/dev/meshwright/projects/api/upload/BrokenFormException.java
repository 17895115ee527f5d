package dev.meshwright.projects.api.upload;

/** A body that is no whole form. The message says what is missing, to follow "The body is no multipart form:". */
public final class BrokenFormException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenFormException(String message) {
        super(message);
    }
}
