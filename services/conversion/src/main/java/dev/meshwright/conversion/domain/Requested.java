package dev.meshwright.conversion.domain;

/**
 * What a wish for a conversion led to.
 *
 * @param isNew whether it was made for this wish
 */
public record Requested(Conversion conversion, boolean isNew) {}
