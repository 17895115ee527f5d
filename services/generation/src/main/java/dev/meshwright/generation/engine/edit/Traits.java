package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells parts apart by what they look like: "the red parts", "all metal parts". */
final class Traits {

    private static final List<String> BASIC = List.of(
            "red", "orange", "yellow", "green", "cyan", "blue", "purple", "pink", "brown", "black", "white", "grey");
    private static final Set<String> METAL = Set.of("metal", "metallic", "metals");
    private static final Set<String> GLOWING = Set.of("glowing", "luminous", "lit");
    private static final Set<String> CLEAR = Set.of("transparent", "translucent", "clear");

    private final Vocabulary vocabulary;

    Traits(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
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
                || substance.filter(it -> isNamed(material, it)).isPresent()
                || colour.filter(it -> basic(it).equals(basic(material.baseColor())))
                        .isPresent());
    }

    private static boolean isNamed(Material material, String word) {
        return PartWords.of(material.name()).all().contains(word);
    }

    private String basic(Vec3 colour) {
        return BASIC.stream()
                .min((one, other) -> Double.compare(distance(one, colour), distance(other, colour)))
                .orElseThrow();
    }

    /** In perceived rather than linear brightness. */
    private double distance(String name, Vec3 colour) {
        Vec3 basic = vocabulary.colours().named(name).orElse(Vec3.ZERO);
        return perceived(basic).minus(perceived(colour)).length();
    }

    private static Vec3 perceived(Vec3 colour) {
        return new Vec3(Math.cbrt(colour.x()), Math.cbrt(colour.y()), Math.cbrt(colour.z()));
    }
}
