package dev.meshwright.conversion.format;

/** How far an attempt at a conversion is. */
enum Stage {
    WEIGHING("the model was being looked at"),
    WAITING("it was waiting for memory that other conversions took"),
    READING("the model was being read from the object store"),
    WRITING("the file was being written"),
    STORING("the file was being put into the object store");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** For a sentence that says where the time went. */
    String words() {
        return words;
    }
}
