package dev.meshwright.generation.engine.edit;

/** What of a part is measured or scaled. */
enum Extent {
    /** All sides alike. */
    SIZE("size"),
    HEIGHT("height"),
    WIDTH("width"),
    DEPTH("depth"),
    /** The longest side. */
    LENGTH("length"),
    /** The sides across the length of something long, the shortest side of something flat. */
    THICKNESS("thickness");

    private final String word;

    Extent(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
