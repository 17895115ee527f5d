package dev.meshwright.conversion.domain;

/** Somebody else works on the conversion now, or it has ended: whoever gets this stops and writes nothing more. */
public final class ConversionLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConversionLostException(ConversionLease lease) {
        super("attempt " + lease.attempt() + " no longer has the conversion " + lease.conversionId());
    }
}
