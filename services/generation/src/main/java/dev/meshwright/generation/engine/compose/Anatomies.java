package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** The anatomy of each archetype, found out once. */
public final class Anatomies {

    private final Vocabulary vocabulary;
    private final Map<String, Anatomy> byName = new HashMap<>();

    public Anatomies(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Anatomy of(Entry entry) {
        return byName.computeIfAbsent(entry.name(), name -> Anatomy.of(entry, vocabulary));
    }
}
