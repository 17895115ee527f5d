package dev.meshwright.generation.engine.edit;

/**
 * Which size is meant, and whether more or less of it.
 *
 * @param sign 1 for more, -1 for less, 0 where it isn't said
 */
record Degree(Extent extent, int sign) {}
