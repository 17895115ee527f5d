package dev.meshwright.mesh.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a format could not hold, in sentences for people, each once. */
public final class Losses {

    private final Set<String> sentences = new LinkedHashSet<>();

    public void add(String sentence) {
        sentences.add(sentence);
    }

    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
