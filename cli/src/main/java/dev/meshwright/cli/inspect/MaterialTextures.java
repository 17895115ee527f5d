package dev.meshwright.cli.inspect;

import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.TextureUse;
import java.util.LinkedHashMap;
import java.util.Map;

/** The textures of a material by what they are for. */
final class MaterialTextures {

    private MaterialTextures() {}

    /** Numbers of images. */
    static Map<String, Integer> of(PbrMaterial material) {
        Map<String, Integer> textures = new LinkedHashMap<>();
        put(textures, "base_color", material.baseColorTexture());
        put(textures, "metallic_roughness", material.metallicRoughnessTexture());
        put(textures, "normal", material.normalTexture());
        put(textures, "occlusion", material.occlusionTexture());
        put(textures, "emissive", material.emissiveTexture());
        return textures;
    }

    private static void put(Map<String, Integer> textures, String purpose, TextureUse use) {
        if (use != null) {
            textures.put(purpose, use.image());
        }
    }
}
