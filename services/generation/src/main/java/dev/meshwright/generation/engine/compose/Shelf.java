package dev.meshwright.generation.engine.compose;

import dev.meshwright.mesh.scene.Material;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The materials of a scene, each once and each under a name of its own. */
public final class Shelf {

    private final Map<String, Material> byName = new LinkedHashMap<>();

    /** Takes a material in; gives back the one with the name that it has in this scene. */
    public Material keep(Material material) {
        String name = material.name();
        for (int number = 2; byName.containsKey(name); number++) {
            if (byName.get(name).equals(material.named(name))) {
                return byName.get(name);
            }
            name = material.name() + "_" + number;
        }
        Material kept = material.named(name);
        byName.put(name, kept);
        return kept;
    }

    public List<Material> all() {
        return List.copyOf(byName.values());
    }
}
