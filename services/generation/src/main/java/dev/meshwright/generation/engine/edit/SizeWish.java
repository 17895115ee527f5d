package dev.meshwright.generation.engine.edit;

/** How large something is to become. */
sealed interface SizeWish {

    Extent extent();

    /** So many times what it is. */
    record Times(Extent extent, double factor) implements SizeWish {}

    /** So many metres. */
    record Exactly(Extent extent, double metres) implements SizeWish {}

    /** So many metres more, or less where negative. */
    record More(Extent extent, double metres) implements SizeWish {}
}
