package dev.meshwright.generation.engine.sources;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, a bullet or a table's cell of a source.
 *
 * @param line   where it begins, counted from 1
 * @param about  what the heading, the bullet above it or the row's first cell says that it is about; blank for nothing
 * @param listed whether it is a bullet or a cell, which may leave out the verb
 * @param text   as written, with its marks of emphasis and line breaks
 */
record Sentence(int line, String about, boolean listed, String text) {

    /** Longer ones are no rules, and would cost time. */
    static final int MOST_CHARACTERS = 600;

    boolean isTooLong() {
        return text.length() > MOST_CHARACTERS;
    }

    boolean isTooShort() {
        return text.length() < 4;
    }

    /** The lines of one that is written without full stops, as plain texts often are. */
    List<Sentence> lines() {
        List<Sentence> lines = new ArrayList<>();
        int number = line;
        for (String part : text.split("\n", -1)) {
            if (!part.isBlank()) {
                lines.add(new Sentence(number, about, listed, part.strip()));
            }
            number++;
        }
        return lines;
    }
}
