package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;

/** Compares what Blender sees of a surface beyond colour, metal and roughness. */
final class FinishComparison {

    private static final double TOLERANCE = 1e-4;
    /** By which Blender multiplies the clear coat of an MTL. */
    private static final double COAT_OF_OBJ = 0.25;

    private final ModelFormat format;
    private final Findings findings;
    private final String where;

    FinishComparison(ModelFormat format, Findings findings, String where) {
        this.format = format;
        this.findings = findings;
        this.where = where;
    }

    void compare(JsonNode expected, JsonNode found) {
        double coat = number(expected, "coat");
        double shown = number(found, "coat") / (format == ModelFormat.OBJ ? COAT_OF_OBJ : 1);
        findings.close(Topic.CLEAR_COAT, where, coat, shown, TOLERANCE);
        if (coat > 0) {
            same(Topic.CLEAR_COAT, "coatRoughness", expected, found);
        }
        same(Topic.REFRACTION, "ior", expected, found);
        same(Topic.TRANSMISSION, "transmission", expected, found);
        specular(expected, found);
        double sheen = number(expected, "sheen") * largest(expected, "sheenTint");
        findings.close(Topic.SHEEN, where, sheen, number(found, "sheen") * largest(found, "sheenTint"), TOLERANCE);
        same(Topic.ANISOTROPY, "anisotropy", expected, found);
        if (number(expected, "anisotropy") > 0) {
            same(Topic.ANISOTROPY, "anisotropyRotation", expected, found);
        }
    }

    /** The colour of an MTL's mirroring becomes one number in Blender. */
    private void specular(JsonNode expected, JsonNode found) {
        if (format == ModelFormat.OBJ) {
            double sum = 0;
            for (double channel : color(expected, "specularTint")) {
                sum += channel;
            }
            double level = number(expected, "specular") * sum / 3;
            findings.close(Topic.SPECULAR, where, level, number(found, "specular"), TOLERANCE);
        } else {
            same(Topic.SPECULAR, "specular", expected, found);
            findings.close(
                    Topic.SPECULAR, where, color(expected, "specularTint"), color(found, "specularTint"), TOLERANCE);
        }
    }

    private void same(Topic topic, String name, JsonNode expected, JsonNode found) {
        findings.close(topic, where + " " + name, number(expected, name), number(found, name), TOLERANCE);
    }

    /** What a texture has taken the place of is no number. */
    private static double number(JsonNode material, String name) {
        return material.get(name).get("value").asDouble(Double.NaN);
    }

    private static double[] color(JsonNode material, String name) {
        return Findings.numbers(material.get(name).get("value"));
    }

    private static double largest(JsonNode material, String name) {
        double largest = 0;
        for (double channel : color(material, name)) {
            largest = Math.max(largest, channel);
        }
        return largest;
    }
}
