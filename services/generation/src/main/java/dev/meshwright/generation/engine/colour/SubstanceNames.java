package dev.meshwright.generation.engine.colour;

import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.mesh.scene.Material;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by a material's name what it is made of: the built-in engine's names end in the substance. */
public final class SubstanceNames {

    private static final Pattern ENDINGS = Pattern.compile("(?:_(?:dark|light|\\d{1,6}))+$");

    private SubstanceNames() {}

    /** The substance's name in the lexicon; empty for names that say nothing. */
    public static Optional<String> of(Material material, Substances substances) {
        String name = ENDINGS.matcher(material.name()).replaceAll("");
        for (int from = 0; from >= 0 && from < name.length(); from = name.indexOf('_', from) + 1) {
            String rest = name.substring(from);
            if (substances.has(rest)) {
                return Optional.of(rest);
            }
            if (name.indexOf('_', from) < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
