package dev.meshwright.conversion.domain;

import java.util.UUID;

/**
 * The GLB that is converted.
 *
 * @param accountId whose the submission is
 * @param sha256    of its bytes, 64 lower-case hexadecimal digits
 * @param label     what its file is called, without the extension
 */
public record Source(
        UUID submissionId, UUID accountId, String objectName, long sizeBytes, String sha256, String label) {}
