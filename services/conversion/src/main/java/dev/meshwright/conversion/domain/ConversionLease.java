package dev.meshwright.conversion.domain;

import java.util.Map;
import java.util.UUID;

/**
 * The right to work on a conversion, as long as no later attempt has begun and nobody has ended it.
 *
 * @param attempt 1 for the first
 * @param trace   headers of the trace that the request belongs to
 */
public record ConversionLease(UUID conversionId, int attempt, Source source, FileKind kind, Map<String, String> trace) {

    static ConversionLease of(Conversion conversion) {
        return new ConversionLease(
                conversion.id(),
                conversion.attempt(),
                conversion.source(),
                conversion.kind(),
                conversion.trace() == null ? Map.of() : Map.of("traceparent", conversion.trace()));
    }
}
