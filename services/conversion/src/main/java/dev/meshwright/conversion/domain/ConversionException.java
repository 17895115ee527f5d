package dev.meshwright.conversion.domain;

/**
 * A model that can't be converted at present, so that another attempt at once would not help, unless memory was all that it
 * lacked; the message is a sentence for people.
 */
public sealed class ConversionException extends Exception permits MemoryTakenException {

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
