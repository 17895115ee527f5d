package dev.meshwright.generation.engine.lexicon;

/** Along which of a thing's sides a length is measured. */
public enum Direction {
    HEIGHT,
    /** Along x, from left to right. */
    WIDTH,
    /** Along z, from front to back. */
    DEPTH,
    /** The longest side that no other direction has taken. */
    LENGTH,
    LONGEST
}
