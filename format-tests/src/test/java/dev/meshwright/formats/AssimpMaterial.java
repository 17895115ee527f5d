package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** A material as assimp keeps it: properties by name, other names for other formats. */
final class AssimpMaterial {

    private static final double DEFAULT_IOR = 1.5;

    private final Map<String, JsonNode> properties = new HashMap<>();
    private final JsonNode embedded;
    private final String extension;
    private final Path folder;

    AssimpMaterial(JsonNode material, JsonNode embedded, String extension, Path folder) {
        for (JsonNode property : material.get("properties")) {
            int kind = property.get("semantic").asInt();
            String suffix = property.get("key").asText().startsWith("$tex") ? ":" + kind : "";
            properties.put(property.get("key").asText() + suffix, property.get("value"));
        }
        this.embedded = embedded;
        this.extension = extension;
        this.folder = folder;
    }

    ObjectNode described() {
        ObjectNode described = GlbFile.object();
        JsonNode name = properties.get("?mat.name");
        described.put("name", name == null ? "" : name.asText());
        color(described, "baseColor", extension.equals("glb") ? "$clr.base" : "$clr.diffuse");
        color(described, "emission", "$clr.emissive");
        described.put("alpha", alpha());
        switch (extension) {
            case "glb" -> ofGlb(described);
            case "fbx" -> ofFbx(described);
            default -> ofObj(described);
        }
        return described;
    }

    private void color(ObjectNode described, String name, String property) {
        double[] color = Findings.numbers(properties.get(property));
        described.set(name, GlbFile.numbers(Arrays.copyOf(color, 3)));
    }

    private double number(String property, double otherwise) {
        JsonNode value = properties.get(property);
        return value == null ? otherwise : (value.isArray() ? value.get(0) : value).asDouble();
    }

    /** What counts: an opaque material's alpha is nothing, and a masked one is there or not. */
    private double alpha() {
        double opacity = number("$mat.opacity", 1);
        JsonNode mode = properties.get("$mat.gltf.alphaMode");
        boolean isTextured = properties.containsKey("$tex.file:12");
        return switch (mode == null ? "" : mode.asText()) {
            case "OPAQUE" -> 1;
            case "MASK" -> isTextured ? opacity : opacity >= number("$mat.gltf.alphaCutoff", 0) ? 1 : 0;
            default -> opacity;
        };
    }

    private void ofGlb(ObjectNode described) {
        described
                .put("metallic", number("$mat.metallicFactor", Double.NaN))
                .put("roughness", number("$mat.roughnessFactor", Double.NaN))
                .put("normalScale", number("$tex.scale:6", 1))
                .put("clearcoat", number("$mat.clearcoat.factor", 0))
                .put("clearcoatRoughness", number("$mat.clearcoat.roughnessFactor", 0))
                .put("transmission", number("$mat.transmission.factor", 0));
        images(described, "$tex.file:12", "$tex.file:4", "$tex.file:6", "$tex.file:10", "$tex.file:16");
    }

    private void ofFbx(ObjectNode described) {
        String physical = "$raw.3dsMax|Parameters|";
        described
                .put("metallic", number("$mat.reflectivity", Double.NaN))
                .put("roughness", number("$mat.roughnessFactor", Double.NaN))
                .put("normalScale", number("$mat.bumpscaling", 1))
                .put("clearcoat", number(physical + "coating", 0))
                .put("clearcoatRoughness", number(physical + "coat_roughness", 0))
                .put("transmission", number(physical + "transparency", 0))
                .put("ior", number(physical + "trans_ior", DEFAULT_IOR));
        images(
                described,
                "$raw.DiffuseColor|file",
                "$raw.EmissiveColor|file",
                "$raw.NormalMap|file",
                "$raw.Maya|TEX_ao_map|file",
                "$raw.ShininessExponent|file");
    }

    private void ofObj(ObjectNode described) {
        described
                .put("metallic", number("$mat.metallicFactor", Double.NaN))
                .put("roughness", number("$mat.roughnessFactor", Double.NaN))
                .put("normalScale", number("$tex.bumpmult:6", 1))
                .put("clearcoat", number("$mat.clearcoat.factor", 0))
                .put("clearcoatRoughness", number("$mat.clearcoat.roughnessFactor", 0))
                .put("ior", number("$mat.refracti", DEFAULT_IOR));
        images(described, "$tex.file:1", "$tex.file:4", "$tex.file:6", "$tex.file:10", "$tex.file:16");
    }

    private void images(
            ObjectNode described, String color, String glow, String normal, String shade, String roughness) {
        described
                .put("baseColorImage", image(color))
                .put("emissiveImage", image(glow))
                .put("normalImage", image(normal))
                .put("occlusionImage", image(shade))
                .put("hasRoughnessImage", properties.containsKey(roughness));
    }

    /** The checksum of an image's bytes; null where there is none. */
    private String image(String property) {
        JsonNode name = properties.get(property);
        if (name == null) {
            return null;
        }
        try {
            byte[] bytes = name.asText().startsWith("*")
                    ? Base64.getMimeDecoder()
                            .decode(embedded.get(Integer.parseInt(name.asText().substring(1)))
                                    .get("data")
                                    .asText())
                    : Files.readAllBytes(folder.resolve(name.asText()));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
