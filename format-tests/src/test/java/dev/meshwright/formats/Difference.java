package dev.meshwright.formats;

/** Something that a reader sees otherwise than in the source. */
record Difference(Topic topic, String where, Object expected, Object seen) {

    @Override
    public String toString() {
        return topic + " of " + where + ": " + expected + " expected, " + seen + " seen";
    }
}
