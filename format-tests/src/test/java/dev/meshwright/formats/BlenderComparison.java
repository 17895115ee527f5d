package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;
import java.util.ArrayList;
import java.util.List;

/** Compares what Blender sees in a GLB with what it sees in another format. */
final class BlenderComparison {

    private static final double TOLERANCE = 1e-4;
    private static final double SECONDS = 2e-3;
    private static final double MOTION = 2e-3;

    private final ModelFormat format;
    private final Findings findings = new Findings();
    private final JsonNode source;
    private final JsonNode seen;
    private final PartComparison parts;

    private BlenderComparison(ModelFormat format, JsonNode source, JsonNode seen) {
        this.format = format;
        this.source = source;
        this.seen = seen;
        this.parts = new PartComparison(Reader.BLENDER, format, findings);
    }

    static Findings of(ModelFormat format, JsonNode source, JsonNode seen) {
        BlenderComparison comparison = new BlenderComparison(format, source, seen);
        if (format == ModelFormat.STL && source.get("motion").isNull()) {
            Wholes.compare(comparison.findings, comparison.parts, source, seen);
        } else {
            comparison.compare();
        }
        return comparison.findings;
    }

    /** What moves is compared in motion: Blender shows a GLB's first moment, and no longer how it stands at rest. */
    private void compare() {
        if (source.get("motion").isNull()) {
            parts.compare(source.get("parts"), seen.get("parts")).forEach(this::materials);
        }
        motion();
    }

    private void materials(PartComparison.Pair pair) {
        String name = pair.source().get("name").asText();
        List<JsonNode> expected = shown(pair.source());
        List<JsonNode> found = shown(pair.seen());
        if (expected.isEmpty()) {
            // Without a material, each format's readers take one of their own.
            return;
        }
        for (int at = 0; at < Math.max(expected.size(), found.size()); at++) {
            if (at >= expected.size() || at >= found.size()) {
                findings.add(Topic.MATERIALS, name, expected.size(), found.size());
                return;
            }
            findings.same(
                    Topic.MATERIALS,
                    name,
                    expected.get(at).get("triangles"),
                    found.get(at).get("triangles"));
            material(
                    name + "/" + expected.get(at).get("material").asText(),
                    known(source, expected.get(at)),
                    known(seen, found.get(at)));
        }
    }

    /** The surfaces with a material of their own; the plain one that stands in for none is no loss. */
    private List<JsonNode> shown(JsonNode part) {
        List<JsonNode> shown = new ArrayList<>();
        for (JsonNode surface : part.get("surfaces")) {
            String name = surface.get("material").asText();
            boolean isPlain = name.isEmpty() || name.equals("default") || name.equals("no_material");
            if (!isPlain && surface.get("triangles").asInt() > 0) {
                shown.add(surface);
            }
        }
        return shown;
    }

    private static JsonNode known(JsonNode model, JsonNode surface) {
        return model.get("materials").get(surface.get("material").asText());
    }

    private void material(String where, JsonNode expected, JsonNode found) {
        if (expected == null || expected.isNull()) {
            // Unlit, say: Blender builds those of other nodes.
            return;
        }
        socket(Topic.BASE_COLOR, Topic.BASE_COLOR_TEXTURE, where, "baseColor", expected, found);
        socket(Topic.METALLIC, null, where, "metallic", expected, found);
        socket(Topic.ROUGHNESS, null, where, "roughness", expected, found);
        socket(Topic.ALPHA, null, where, "alpha", expected, found);
        picture(Topic.EMISSIVE_TEXTURE, where, "emission", expected, found);
        picture(Topic.NORMAL_TEXTURE, where, "normal", expected, found);
        new FinishComparison(format, findings, where).compare(expected, found);
        if (isPlain(expected, "emission") && isPlain(found, "emission")) {
            findings.close(Topic.EMISSION, where, emission(expected), emission(found), TOLERANCE);
        }
        if (format != ModelFormat.USDZ && expected.get("normalStrength").isNumber()) {
            // In USD it stands with the texture, where Blender does not look.
            findings.close(
                    Topic.NORMAL_TEXTURE,
                    where,
                    expected.get("normalStrength").asDouble(),
                    found.get("normalStrength").asDouble(Double.NaN),
                    TOLERANCE);
        }
    }

    private static boolean isPlain(JsonNode material, String socket) {
        return !material.get(socket).get("linked").asBoolean();
    }

    /** Values where neither side has a texture; and a texture where the other has one. */
    private void socket(Topic value, Topic texture, String where, String name, JsonNode expected, JsonNode found) {
        if (isPlain(expected, name) && isPlain(found, name)) {
            findings.close(value, where, values(expected, name), values(found, name), TOLERANCE);
        } else if (texture != null) {
            picture(texture, where, name, expected, found);
        } else {
            findings.same(value, where + " by an image", hasImage(expected, name), hasImage(found, name));
        }
    }

    private static boolean hasImage(JsonNode material, String socket) {
        return !material.get(socket).get("image").isNull();
    }

    private void picture(Topic topic, String where, String name, JsonNode expected, JsonNode found) {
        findings.same(
                topic,
                where + " " + name,
                expected.get(name).get("image"),
                found.get(name).get("image"));
    }

    private static double[] values(JsonNode material, String name) {
        JsonNode value = material.get(name).get("value");
        return value.isArray() ? Findings.numbers(value) : new double[] {value.asDouble()};
    }

    private static double[] emission(JsonNode material) {
        double[] color = values(material, "emission");
        for (int channel = 0; channel < 3; channel++) {
            color[channel] *= material.get("strength").asDouble();
        }
        return color;
    }

    private void motion() {
        JsonNode expected = source.get("motion");
        JsonNode found = seen.get("motion");
        if (expected.isNull()) {
            // How far morph targets are applied at rest, USD tells by an animation of one moment.
            if (format != ModelFormat.USDZ) {
                findings.same(Topic.ANIMATION, "all", true, found.isNull());
            }
            return;
        }
        if (found.isNull()) {
            findings.add(Topic.ANIMATION, "all", "motion", "none");
            return;
        }
        findings.close(
                Topic.ANIMATION,
                "length",
                expected.get("seconds").asDouble(),
                found.get("seconds").asDouble(),
                SECONDS);
        for (int moment = 0; moment < expected.get("atKeys").size(); moment++) {
            JsonNode moved = found.get("atKeys").get(moment);
            expected.get("atKeys").get(moment).properties().forEach(part -> {
                JsonNode same = moved.get(part.getKey());
                if (same != null) {
                    parts.boxes(Topic.ANIMATION, part.getKey(), part.getValue(), same, MOTION);
                } else if (Names.identifier(part.getKey()).equals(part.getKey())) {
                    findings.add(Topic.ANIMATION, part.getKey(), "a part", "none");
                }
            });
        }
    }

    /**
     * Compares where parts are between the keys of an animation.
     *
     * @param clip what three.js sees of it in the GLB, where it goes the ways that glTF says
     */
    static List<Difference> between(ModelFormat format, JsonNode clip, JsonNode seen) {
        Findings findings = new Findings();
        PartComparison parts = new PartComparison(Reader.BLENDER, format, findings);
        for (int moment = 0; moment < clip.get("moments").size(); moment++) {
            for (JsonNode part : clip.get("moments").get(moment)) {
                String name = part.get("name").asText();
                JsonNode same = seen.at("/motion/betweenKeys").get(moment).get(name);
                if (same == null) {
                    findings.add(Topic.ANIMATION, name, "a part", "none");
                } else {
                    parts.boxes(Topic.ANIMATION, name + " at moment " + moment, part, same, MOTION);
                }
            }
        }
        return findings.differences();
    }
}
