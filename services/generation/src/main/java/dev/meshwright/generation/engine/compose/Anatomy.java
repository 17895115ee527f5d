package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.archetype.Archetypes;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Which parts and anchors things of an archetype have, known before one is built for a scene. */
public record Anatomy(List<String> parts, Model model) {

    static Anatomy of(Entry entry, Vocabulary vocabulary) {
        List<String> parts = new ArrayList<>();
        Workshop shop = new Workshop(
                new ThingPalette(vocabulary.substances(), entry, Look.NONE, List.of()),
                new SplittableRandom(0),
                0,
                UnaryOperator.identity(),
                part -> {
                    parts.add(part);
                    return part;
                });
        Archetypes.of(entry.name()).build(shop);
        return new Anatomy(parts, shop.finish());
    }

    /** Whether it has a part that is called so, in the singular or the plural. */
    public boolean hasPart(String said) {
        return parts.stream().anyMatch(part -> PartNames.means(said, part));
    }

    boolean has(AnchorKind kind) {
        return model.anchor(kind).isPresent();
    }
}
