package dev.meshwright.generation.engine.prompt;

/**
 * What the prompt says about one part of a thing.
 *
 * @param part    the part as the prompt calls it
 * @param leftOut whether the thing shall be without it
 * @param implied whether the prompt calls it by another word, as the arms that a coat covers
 */
public record PartWish(String part, Look look, boolean leftOut, boolean implied) {

    public PartWish(String part, Look look, boolean leftOut) {
        this(part, look, leftOut, false);
    }
}
