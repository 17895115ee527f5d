package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Lays a rule's look over the prompt's. */
final class LookRules {

    private LookRules() {}

    /** The prompt's words for what the rule decides go, since they would name the material. */
    static Look over(Look rule, Look said, Vocabulary vocabulary) {
        List<String> words = said.words().stream()
                .filter(word -> {
                    Optional<Ingredient> meant = Ingredient.of(word, vocabulary);
                    boolean colour = rule.colour() != null && meant.orElse(null) instanceof Ingredient.Colour;
                    boolean substance = rule.substance() != null && meant.orElse(null) instanceof Ingredient.Substance;
                    return !colour && !substance;
                })
                .toList();
        Look rest = new Look(
                rule.substance() == null ? said.substance() : null,
                rule.colour() == null ? said.colour() : null,
                words,
                said.finishes(),
                said.throughout());
        return rule.or(rest);
    }
}
