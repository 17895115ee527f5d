package dev.meshwright.generation.engine.lexicon;

import java.util.List;

/**
 * What the lexicon knows of one archetype.
 *
 * @param size     default size in metres
 * @param along    the side that has this size
 * @param material what it is mostly made of unless the prompt says otherwise
 * @param words    the words that name it, in the singular
 */
public record Entry(String name, double size, Direction along, String material, Kind kind, List<String> words) {

    public Entry {
        words = List.copyOf(words);
    }

    Entry as(double otherSize, String otherMaterial) {
        return new Entry(name, otherSize, along, otherMaterial, kind, words);
    }

    /** The name as people write it. */
    public String label() {
        return name.replace('_', ' ');
    }
}
