package dev.meshwright.generation.engine;

/**
 * A source file of the submission's project, as it was when the submission was made.
 *
 * @param fileName as its user named it
 * @param text     the whole text, lines ended by {@code \n}
 */
public record SourceText(String fileName, String text) {}
