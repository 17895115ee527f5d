package dev.meshwright.conversion.domain;

/** A conversion whose time ran out while it waited for memory: nothing is said against its model, so it is tried again. */
public final class MemoryTakenException extends ConversionException {

    private static final long serialVersionUID = 1L;

    public MemoryTakenException(String message, Throwable cause) {
        super(ConversionFailure.TIME_LIMIT, message, cause);
    }
}
