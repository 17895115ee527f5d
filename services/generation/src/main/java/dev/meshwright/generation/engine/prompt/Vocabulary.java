package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Colours;
import dev.meshwright.generation.engine.lexicon.Lexicon;
import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.generation.engine.lexicon.Words;

/** Every word that the grammar knows. */
public record Vocabulary(Lexicon lexicon, Substances substances, Colours colours, Words words) {

    public static Vocabulary load() {
        return new Vocabulary(Lexicon.load(), Substances.load(), Colours.load(), new Words());
    }
}
