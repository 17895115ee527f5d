package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.mesh.scene.Material;
import java.util.ArrayList;
import java.util.List;

/** Makes a material look as the prompt wants it. */
public final class Paint {

    private Paint() {}

    /** The base material changed by the look; its name tells how. */
    public static Material apply(Look look, Material base, Substances substances) {
        Material material = look.substance() == null ? base : substances.material(look.substance());
        String substance = material.name();
        if (look.colour() != null) {
            material = colored(material, look);
        }
        for (String finish : look.finishes()) {
            material = Finishes.apply(finish, material);
        }
        return material.named(name(look, substance, substances));
    }

    private static Material colored(Material material, Look look) {
        Material colored = material.colored(look.colour());
        return material.emissive().length() > 0 ? colored.glowing(look.colour()) : colored;
    }

    private static String name(Look look, String substance, Substances substances) {
        List<String> words = new ArrayList<>();
        for (String word : look.words()) {
            if (substances.named(word).isEmpty() && !word.equals(substance)) {
                words.add(word.replace(' ', '_'));
            }
        }
        words.add(substance);
        String name = String.join("_", words);
        return name.length() > 60 ? substance : name;
    }
}
