package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A material as glTF writes it (glTF 2.0, section 5.19). */
record GltfMaterial(
        String name,
        Surface pbrMetallicRoughness,
        Use normalTexture,
        Use occlusionTexture,
        Use emissiveTexture,
        List<Double> emissiveFactor,
        String alphaMode,
        Double alphaCutoff,
        Boolean doubleSided,
        Map<String, JsonNode> extensions) {

    private static final Surface PLAIN = new Surface(null, null, null, null, null);

    Surface surface() {
        return pbrMetallicRoughness == null ? PLAIN : pbrMetallicRoughness;
    }

    JsonNode extension(String extensionName) {
        return extensions == null ? null : extensions.get(extensionName);
    }

    record Surface(
            List<Double> baseColorFactor,
            Use baseColorTexture,
            Double metallicFactor,
            Double roughnessFactor,
            Use metallicRoughnessTexture) {}

    /** A texture with what its place of use says about it. */
    record Use(Integer index, Integer texCoord, Double scale, Double strength, Map<String, JsonNode> extensions) {}
}
