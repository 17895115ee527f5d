package dev.meshwright.conversion.format;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that a conversion has made, on this machine's disk.
 *
 * @param sha256   of its bytes, 64 lower-case hexadecimal digits
 * @param warnings what of the model it could not hold, in sentences for people
 */
public record WorkFile(Path path, long sizeBytes, String sha256, List<String> warnings) {}
