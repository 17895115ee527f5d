package dev.meshwright.model.event;

import dev.meshwright.model.ArtifactKind;

/**
 * A file that a job made.
 *
 * @param objectName its name in the object store; the object is never changed once it is there
 * @param sizeBytes  its length
 * @param sha256     of its bytes, 64 lower-case hexadecimal digits
 * @param fileName   a readable name for whoever downloads it
 */
public record Artifact(ArtifactKind kind, String objectName, long sizeBytes, String sha256, String fileName) {}
