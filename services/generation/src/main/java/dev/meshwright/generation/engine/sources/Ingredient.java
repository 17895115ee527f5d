package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Optional;

/** A word or several that say how something looks. */
sealed interface Ingredient {

    String text();

    record Colour(String text, Vec3 value) implements Ingredient {}

    /** @param name the substance's name in the lexicon */
    record Substance(String text, String name) implements Ingredient {}

    record Finish(String text, String name) implements Ingredient {}

    static Optional<Ingredient> of(String text, Vocabulary vocabulary) {
        Optional<Ingredient> colour = vocabulary.colours().named(text).map(value -> new Colour(text, value));
        Optional<Ingredient> substance = vocabulary.substances().named(text).map(name -> new Substance(text, name));
        if (text.indexOf(' ') > 0) {
            return colour.or(() -> substance);
        }
        return substance
                .or(() -> colour)
                .or(() -> vocabulary.words().finish(text).map(name -> new Finish(text, name)));
    }

    /** The colour that it stands for in a list of colours: sand is one, though the lexicon knows it as a stone. */
    default Optional<Tint> tint(Vocabulary vocabulary) {
        return switch (this) {
            case Colour colour -> Optional.of(new Tint(colour.text(), colour.value()));
            case Substance substance ->
                Optional.of(new Tint(
                        substance.text(),
                        vocabulary.substances().material(substance.name()).baseColor()));
            case Finish _ -> Optional.empty();
        };
    }
}
