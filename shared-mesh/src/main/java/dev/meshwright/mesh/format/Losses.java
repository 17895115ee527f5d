package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Warnings;
import java.util.List;

/** What a format could not hold, in sentences for people, each once and few of a kind. */
public final class Losses {

    private final Warnings warnings = new Warnings();

    public void add(String sentence) {
        warnings.add(sentence);
    }

    public List<String> sentences() {
        return warnings.sentences();
    }
}
