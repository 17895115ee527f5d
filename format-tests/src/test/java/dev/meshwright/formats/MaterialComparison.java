package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what three.js made of materials. What its material for a format has no place for, it can't see. */
final class MaterialComparison {

    private static final double TOLERANCE = 1e-4;

    private final ModelFormat format;
    private final Findings findings;
    private final JsonNode sourceMaterials;
    private final JsonNode seenMaterials;

    MaterialComparison(ModelFormat format, Findings findings, JsonNode sourceMaterials, JsonNode seenMaterials) {
        this.format = format;
        this.findings = findings;
        this.sourceMaterials = sourceMaterials;
        this.seenMaterials = seenMaterials;
    }

    private record Surface(JsonNode material, double triangles) {}

    void compare(PartComparison.Pair pair) {
        String name = pair.source().get("name").asText();
        List<Surface> expected = surfaces(pair.source(), sourceMaterials);
        List<Surface> seen = surfaces(pair.seen(), seenMaterials);
        findings.same(Topic.MATERIALS, name, expected.size(), seen.size());
        for (int at = 0; at < Math.min(expected.size(), seen.size()); at++) {
            findings.close(
                    Topic.MATERIALS,
                    name,
                    expected.get(at).triangles(),
                    seen.get(at).triangles(),
                    0);
            compare(name, expected.get(at).material(), seen.get(at).material());
        }
    }

    /** USD materials have no names in three.js, so that primitives stand side by side; others are gathered by name. */
    private List<Surface> surfaces(JsonNode part, JsonNode materials) {
        Map<Object, Surface> gathered = new LinkedHashMap<>();
        for (JsonNode surface : part.get("surfaces")) {
            JsonNode material = materials.get(surface.get("material").asInt());
            double triangles = surface.get("triangles").asDouble();
            Object key = format == ModelFormat.USDZ
                    ? gathered.size()
                    : material.get("name").asText();
            gathered.merge(
                    key,
                    new Surface(material, triangles),
                    (one, other) -> new Surface(one.material(), one.triangles() + other.triangles()));
        }
        return new ArrayList<>(gathered.values());
    }

    private void compare(String part, JsonNode source, JsonNode seen) {
        String name = source.get("name").asText();
        if (name.isEmpty()) {
            // Without a material, each format's readers take one of their own.
            return;
        }
        String where = part + "/" + name;
        if (format != ModelFormat.USDZ) {
            boolean isSame = Names.isSame(format, name, seen.get("name").asText());
            if (!isSame) {
                findings.add(Topic.NAMES, where, name, seen.get("name").asText());
            }
        }
        factors(where, source, seen);
        if (format != ModelFormat.USDZ) {
            // There three.js does not look.
            findings.same(Topic.DOUBLE_SIDED, where, source.get("doubleSided"), seen.get("doubleSided"));
        }
        texture(Topic.BASE_COLOR_TEXTURE, where, "map", source, seen);
        texture(Topic.EMISSIVE_TEXTURE, where, "emissiveMap", source, seen);
        texture(Topic.NORMAL_TEXTURE, where, "normalMap", source, seen);
        texture(Topic.OCCLUSION_TEXTURE, where, "aoMap", source, seen);
    }

    private void factors(String where, JsonNode source, JsonNode seen) {
        // In USD three.js takes the first vertex's colour for all of a white material.
        if (format != ModelFormat.USDZ || !source.get("vertexColors").asBoolean()) {
            double[] expected = color(source, "color");
            findings.close(Topic.BASE_COLOR, where, expected, Findings.numbers(seen.get("color")), TOLERANCE);
        }
        if (source.has("emissive")) {
            double[] expected = color(source, "emissive");
            findings.close(Topic.EMISSION, where, expected, Findings.numbers(seen.get("emissive")), TOLERANCE);
        }
        findings.close(Topic.ALPHA, where, alpha(source), alpha(seen), TOLERANCE);
        // In USD three.js looks at the cutoff only where a texture has the alpha.
        if (format != ModelFormat.USDZ || source.get("maps").has("map")) {
            findings.close(
                    Topic.CUTOFF,
                    where,
                    source.get("alphaTest").asDouble(),
                    seen.get("alphaTest").asDouble(),
                    TOLERANCE);
        }
        if (source.has("roughness")) {
            roughness(where, source, seen);
        }
    }

    private void roughness(String where, JsonNode source, JsonNode seen) {
        double expected = source.get("roughness").asDouble();
        double metallic = source.get("metalness").asDouble();
        if (format == ModelFormat.USDZ && source.get("maps").has("roughnessMap")) {
            // Their factors stand with the texture, where three.js does not look.
            return;
        }
        if (seen.has("roughness")) {
            findings.close(
                    Topic.ROUGHNESS, where, expected, seen.get("roughness").asDouble(), TOLERANCE);
            findings.close(
                    Topic.METALLIC, where, metallic, seen.get("metalness").asDouble(), TOLERANCE);
        } else {
            double most = format == ModelFormat.FBX ? 100 : 1_000;
            double shininess = seen.get("shininess").asDouble();
            findings.close(Topic.ROUGHNESS, where, expected, 1 - Math.sqrt(shininess / most), TOLERANCE);
            if (format == ModelFormat.FBX) {
                findings.close(
                        Topic.METALLIC,
                        where,
                        metallic,
                        seen.get("reflectivity").asDouble(),
                        TOLERANCE);
            }
        }
    }

    /**
     * three.js takes the colours of FBX and OBJ for sRGB. They are written linear, as Blender takes them: there the
     * source's colours are to come out.
     */
    private double[] color(JsonNode material, String name) {
        double[] color = Findings.numbers(material.get(name));
        double strength = 1;
        if (name.equals("emissive") && format == ModelFormat.FBX) {
            for (double channel : color) {
                strength = Math.max(strength, channel);
            }
        }
        for (int channel = 0; channel < 3; channel++) {
            if (format == ModelFormat.FBX || format == ModelFormat.OBJ) {
                color[channel] = strength * toLinear(color[channel] / strength);
            }
        }
        return color;
    }

    static double toLinear(double value) {
        return value < 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** What counts: an opaque material's alpha is nothing. */
    private static double alpha(JsonNode material) {
        boolean counts = material.get("transparent").asBoolean()
                || material.get("alphaTest").asDouble() > 0;
        double opacity = counts ? material.get("opacity").asDouble() : 1;
        double cutoff = material.get("alphaTest").asDouble();
        boolean isWhole = cutoff > 0 && !material.get("maps").has("map");
        return isWhole ? (opacity >= cutoff ? 1 : 0) : opacity;
    }

    private void texture(Topic topic, String where, String name, JsonNode source, JsonNode seen) {
        JsonNode expected = source.get("maps").get(name);
        JsonNode found = seen.get("maps").get(name);
        if (expected == null) {
            findings.same(topic, where, null, found);
            return;
        }
        if (found == null) {
            findings.add(topic, where, "a texture", "none");
            return;
        }
        findings.same(topic, where, expected.get("image"), found.get("image"));
        findings.same(Topic.WRAP, where, expected.get("wrap"), found.get("wrap"));
    }
}
