package dev.meshwright.conversion.domain;

import java.util.List;

/**
 * A file that an attempt has made and stored.
 *
 * @param sha256   of its bytes, 64 lower-case hexadecimal digits
 * @param warnings what of the model it could not hold, in sentences for people
 */
public record MadeFile(String objectName, long sizeBytes, String sha256, List<String> warnings) {}
