package dev.meshwright.generation.engine.style;

import dev.meshwright.generation.engine.colour.SubstanceNames;
import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.mesh.scene.Material;
import java.util.Set;

/** What a material is for the eye, whatever its colour. */
enum Role {
    GLOWING,
    CLEAR,
    METAL,
    WOOD,
    OTHER;

    private static final Set<String> WOODS = Set.of("wood", "oak", "pine", "walnut", "bamboo", "bark");

    static Role of(Material material, Substances substances) {
        if (material.emissive().length() > 0) {
            return GLOWING;
        }
        if (material.alpha() < 1) {
            return CLEAR;
        }
        if (material.metallic() >= 0.5) {
            return METAL;
        }
        boolean wood =
                SubstanceNames.of(material, substances).filter(WOODS::contains).isPresent();
        return wood ? WOOD : OTHER;
    }
}
