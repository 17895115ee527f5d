package dev.meshwright.generation.engine.prompt;

/**
 * What the prompt says about one part of a thing.
 *
 * @param part    the part as the prompt calls it
 * @param leftOut whether the thing shall be without it
 */
public record PartWish(String part, Look look, boolean leftOut) {}
