package dev.meshwright.generation.engine.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What things are made of: the words for it and how it looks. */
public final class Substances {

    private final Map<String, Material> byName = new LinkedHashMap<>();
    private final Map<String, String> byWord = new HashMap<>();

    private Substances() {}

    public static Substances load() {
        Substances substances = new Substances();
        Resources.json("materials.json")
                .properties()
                .forEach(entry -> substances.add(entry.getKey(), entry.getValue()));
        return substances;
    }

    private void add(String name, JsonNode node) {
        Vec3 color = Colours.linear(node.get("color").asText());
        double emissive = node.path("emissive").asDouble(0);
        byName.put(
                name,
                new Material(
                        name,
                        color,
                        node.path("alpha").asDouble(1),
                        node.path("metallic").asDouble(0),
                        node.path("roughness").asDouble(0.8),
                        color.times(emissive),
                        node.path("doubleSided").asBoolean(false)));
        node.path("words").forEach(word -> byWord.put(word.asText(), name));
    }

    /** The substance that a word or several words name. */
    public Optional<String> named(String words) {
        return Optional.ofNullable(byWord.get(words));
    }

    /** Every substance as it looks by itself. */
    public Collection<Material> all() {
        return byName.values();
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    public Material material(String name) {
        Material material = byName.get(name);
        if (material == null) {
            throw new IllegalArgumentException("no substance is called '" + name + "'");
        }
        return material;
    }
}
