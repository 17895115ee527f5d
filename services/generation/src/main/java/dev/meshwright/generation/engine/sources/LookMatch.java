package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.colour.SubstanceNames;
import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.mesh.scene.Material;

/** Compares a material with what a rule wants. */
final class LookMatch {

    private LookMatch() {}

    /** Whether it has the substance and the colour; shades of the substance's own colour count as it. */
    static boolean has(Material material, Look look, Substances substances) {
        boolean substance = look.substance() == null
                || SubstanceNames.of(material, substances)
                        .map(look.substance()::equals)
                        .orElseGet(() -> Colouring.isSame(
                                material.baseColor(),
                                substances.material(look.substance()).baseColor()));
        boolean shade = material.name().contains("_dark") || material.name().contains("_light");
        boolean colour = look.colour() == null || shade || Colouring.isSame(material.baseColor(), look.colour());
        return substance && (colour || !look.finishes().isEmpty());
    }
}
