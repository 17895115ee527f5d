package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.archetype.Archetypes;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Singular;
import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.generation.engine.model.Palette;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Which parts and anchors things of an archetype have, known before one is built for a scene. */
public record Anatomy(List<String> parts, Model model) {

    static Anatomy of(Entry entry, Vocabulary vocabulary) {
        ThingPalette plain = new ThingPalette(vocabulary.substances(), entry, Look.NONE, List.of());
        List<String> parts = new ArrayList<>();
        Model model = build(entry, plain, parts);
        build(entry, new Greedy(plain), parts);
        return new Anatomy(parts.stream().distinct().toList(), model);
    }

    private static Model build(Entry entry, Palette palette, List<String> parts) {
        Workshop shop = new Workshop(palette, new SplittableRandom(0), 0, UnaryOperator.identity(), part -> {
            parts.add(part);
            return part;
        });
        Archetypes.of(entry.name()).build(shop);
        return shop.finish();
    }

    /** Asks for every part that there may be. */
    private record Greedy(Palette plain) implements Palette {

        @Override
        public Material main() {
            return plain.main();
        }

        @Override
        public Material of(String substance) {
            return plain.of(substance);
        }

        @Override
        public Material forPart(String part, Material proposed) {
            return proposed;
        }

        @Override
        public boolean asksFor(String part) {
            return true;
        }

        @Override
        public boolean leftOut(String part) {
            return false;
        }
    }

    /**
     * Whether so many parts are called so: four legs, but not their feet. Several may also be one row among others, as
     * a castle's towers that the gate's towers stand beside.
     */
    boolean hasAsMany(String said, int count) {
        List<String> names = Singular.candidates(said.replace(' ', '_'));
        Map<String, Long> rows = parts.stream()
                .map(part -> part.replaceAll("_\\d+$", ""))
                .filter(part -> names.stream().anyMatch(name -> part.equals(name) || part.endsWith("_" + name)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        return all == count || (count > 1 && rows.containsValue((long) count));
    }

    /** Whether it has a part that is called so, in the singular or the plural. */
    public boolean hasPart(String said) {
        return parts.stream().anyMatch(part -> PartNames.means(said, part));
    }

    boolean has(AnchorKind kind) {
        return model.anchor(kind).isPresent();
    }
}
