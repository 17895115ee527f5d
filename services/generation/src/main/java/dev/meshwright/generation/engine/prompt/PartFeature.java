package dev.meshwright.generation.engine.prompt;

/**
 * What an adjective such as "red-roofed", "three-legged" or "winged" says about parts of a thing.
 *
 * @param text  the adjective
 * @param part  the parts' name
 * @param count how many there are to be; 0 where it isn't said
 */
public record PartFeature(String text, String part, int count, Look look) {}
