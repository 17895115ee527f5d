package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;
import java.util.ArrayList;
import java.util.List;

/** Compares what assimp sees in a GLB with what it sees in another format. */
final class AssimpComparison {

    private static final double TOLERANCE = 1e-4;

    private final Findings findings = new Findings();
    private final ModelFormat format;
    private final JsonNode source;
    private final JsonNode seen;

    private AssimpComparison(ModelFormat format, JsonNode source, JsonNode seen) {
        this.format = format;
        this.source = source;
        this.seen = seen;
    }

    static Findings of(ModelFormat format, JsonNode source, JsonNode seen) {
        AssimpComparison comparison = new AssimpComparison(format, source, seen);
        comparison.compare();
        return comparison.findings;
    }

    private void compare() {
        PartComparison parts = new PartComparison(Reader.ASSIMP, format, findings);
        if (format == ModelFormat.STL || (format == ModelFormat.OBJ && cutsNames())) {
            Wholes.compare(findings, parts, source, format == ModelFormat.STL ? Upright.of(seen) : seen);
        } else {
            parts.compare(source.get("parts"), seen.get("parts")).forEach(this::materials);
        }
    }

    /** It knows names in OBJ up to the first blank only, and joins what is called alike. */
    private boolean cutsNames() {
        List<String> names = new ArrayList<>();
        for (JsonNode part : source.get("parts")) {
            names.add(part.get("name").asText());
        }
        return names.stream().anyMatch(name -> name.contains(" "))
                || names.stream().distinct().count() < names.size();
    }

    private void materials(PartComparison.Pair pair) {
        String part = pair.source().get("name").asText();
        List<JsonNode> expected = named(source, pair.source());
        List<JsonNode> found = named(seen, pair.seen());
        findings.same(Topic.MATERIALS, part, expected.size(), found.size());
        for (int at = 0; at < Math.min(expected.size(), found.size()); at++) {
            material(part, expected.get(at), found.get(at));
        }
    }

    /** Those with a name of their own: without a material, each format's readers take one. */
    private static List<JsonNode> named(JsonNode model, JsonNode part) {
        List<JsonNode> named = new ArrayList<>();
        for (JsonNode surface : part.get("surfaces")) {
            JsonNode material =
                    model.get("materials").get(surface.get("material").asInt());
            String name = material.get("name").asText();
            if (!List.of("", "default", "no_material", "DefaultMaterial").contains(name)) {
                named.add(material);
            }
        }
        return named;
    }

    private void material(String part, JsonNode expected, JsonNode found) {
        String name = expected.get("name").asText();
        String where = part + "/" + name;
        if (!Names.isSame(format, name, found.get("name").asText())) {
            findings.add(Topic.NAMES, where, name, found.get("name").asText());
        }
        colors(Topic.BASE_COLOR, where, "baseColor", expected, found);
        colors(Topic.EMISSION, where, "emission", expected, found);
        number(Topic.METALLIC, where, "metallic", expected, found);
        number(Topic.ROUGHNESS, where, "roughness", expected, found);
        number(Topic.ALPHA, where, "alpha", expected, found);
        number(Topic.NORMAL_TEXTURE, where, "normalScale", expected, found);
        number(Topic.CLEAR_COAT, where, "clearcoat", expected, found);
        number(Topic.CLEAR_COAT, where, "clearcoatRoughness", expected, found);
        same(Topic.BASE_COLOR_TEXTURE, where, "baseColorImage", expected, found);
        same(Topic.EMISSIVE_TEXTURE, where, "emissiveImage", expected, found);
        same(Topic.NORMAL_TEXTURE, where, "normalImage", expected, found);
        same(Topic.OCCLUSION_TEXTURE, where, "occlusionImage", expected, found);
        same(Topic.ROUGHNESS, where, "hasRoughnessImage", expected, found);
    }

    private void colors(Topic topic, String where, String name, JsonNode expected, JsonNode found) {
        findings.close(
                topic, where, Findings.numbers(expected.get(name)), Findings.numbers(found.get(name)), TOLERANCE);
    }

    private void number(Topic topic, String where, String name, JsonNode expected, JsonNode found) {
        findings.close(
                topic,
                where + " " + name,
                expected.get(name).asDouble(),
                found.get(name).asDouble(),
                TOLERANCE);
    }

    private void same(Topic topic, String where, String name, JsonNode expected, JsonNode found) {
        findings.same(topic, where + " " + name, expected.get(name), found.get(name));
    }
}
