package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.colour.BasicColour;
import dev.meshwright.generation.engine.colour.SubstanceNames;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.generation.engine.sources.Families;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells parts apart by what they look like: "the red parts", "all metal parts". */
final class Traits {

    private static final Set<String> METAL = Set.of("metal", "metallic", "metals");
    private static final Set<String> GLOWING = Set.of("glowing", "luminous", "lit");
    private static final Set<String> CLEAR = Set.of("transparent", "translucent", "clear");

    private final Vocabulary vocabulary;
    private final Families families;

    Traits(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.families = new Families(vocabulary);
    }

    /** The test that a word stands for; empty when it says nothing about looks. */
    Optional<Predicate<Material>> of(String word) {
        if (METAL.contains(word)) {
            return Optional.of(material -> material.metallic() > 0.5);
        }
        if (GLOWING.contains(word)) {
            return Optional.of(material -> material.emissive().length() > 0);
        }
        if (CLEAR.contains(word)) {
            return Optional.of(material -> material.alpha() < 1);
        }
        Optional<String> substance = vocabulary.substances().named(word);
        Optional<Vec3> colour = vocabulary.colours().named(word);
        if (substance.isEmpty() && colour.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(material -> isNamed(material, word)
                || SubstanceNames.of(material, vocabulary.substances())
                        .filter(it -> families.named(word).orElse(List.of()).contains(it))
                        .isPresent()
                || colour.filter(it -> BasicColour.of(it) == BasicColour.of(material.baseColor()))
                        .isPresent());
    }

    private static boolean isNamed(Material material, String word) {
        return PartWords.of(material.name()).all().contains(word);
    }
}
