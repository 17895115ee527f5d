package dev.meshwright.conversion.domain;

/** A model that can't be converted at present, so that another attempt at once would not help; the message is a sentence for people. */
public final class ConversionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ConversionFailure failure;

    public ConversionException(ConversionFailure failure, String message, Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    public ConversionFailure failure() {
        return failure;
    }
}
