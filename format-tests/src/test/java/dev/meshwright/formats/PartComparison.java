package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;
import java.util.ArrayList;
import java.util.List;

/** Compares the meshes of two models, node by node. */
final class PartComparison {

    /** Of the part's size, and of how far it is from the origin: single precision has no more there. */
    private static final double RELATIVE = 1e-5;

    private static final double AVERAGE = 2e-4;
    private static final double SINGLE = 1e-6;
    private static final double IN_BYTES = 4e-3;

    private final ModelFormat format;
    private final Findings findings;
    private final Reader reader;

    PartComparison(Reader reader, ModelFormat format, Findings findings) {
        this.reader = reader;
        this.format = format;
        this.findings = findings;
    }

    /** A part of the source and the one that stands for it. */
    record Pair(JsonNode source, JsonNode seen) {}

    List<Pair> compare(JsonNode sourceParts, JsonNode seenParts) {
        List<Pair> pairs = pairs(sourceParts, seenParts);
        pairs.forEach(pair -> compare(pair.source().get("name").asText(), pair.source(), pair.seen()));
        return pairs;
    }

    private List<Pair> pairs(JsonNode sourceParts, JsonNode seenParts) {
        List<JsonNode> left = new ArrayList<>();
        seenParts.forEach(left::add);
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode source : sourceParts) {
            String name = source.get("name").asText();
            JsonNode nearest = null;
            for (JsonNode candidate : left) {
                boolean isSame =
                        Names.isSame(format, name, candidate.get("name").asText());
                if (isSame && (nearest == null || distance(source, candidate) < distance(source, nearest))) {
                    nearest = candidate;
                }
            }
            if (nearest == null) {
                findings.add(
                        Topic.PARTS,
                        name,
                        "a part of this name",
                        left.stream().map(part -> part.get("name").asText()).toList());
            } else {
                left.remove(nearest);
                pairs.add(new Pair(source, nearest));
                if (format != ModelFormat.STL) {
                    findings.same(Topic.NAMES, name, name, nearest.get("name").asText());
                }
            }
        }
        left.forEach(more -> findings.add(Topic.PARTS, more.get("name").asText(), "no such part", "one"));
        return pairs;
    }

    static double distance(JsonNode one, JsonNode other) {
        double sum = 0;
        for (String end : new String[] {"min", "max"}) {
            for (int axis = 0; axis < 3; axis++) {
                sum += Math.abs(one.get(end).get(axis).asDouble()
                        - other.get(end).get(axis).asDouble());
            }
        }
        return sum;
    }

    private void compare(String name, JsonNode source, JsonNode seen) {
        findings.close(
                Topic.TRIANGLES,
                name,
                source.get("triangles").asDouble(),
                seen.get("triangles").asDouble(),
                0);
        boolean isMorphed = reader.appliesMorphs(format);
        boxes(Topic.BOX, name, isMorphed ? source : source.get("atRest"), isMorphed ? seen : seen.get("atRest"));
        findings.close(
                Topic.FACING,
                name,
                source.get("outwards").asDouble(),
                seen.get("outwards").asDouble(),
                AVERAGE);
        averages(Topic.NORMALS, name, "normals", source, seen);
        // What a texture shows where counts, not by which numbers.
        boolean isTextured = source.has("lookups") && seen.has("lookups");
        boolean bySecond = source.has("uv1");
        averages(bySecond ? Topic.SECOND_UVS : Topic.UVS, name, isTextured ? "lookups" : "uv0", source, seen);
        averages(Topic.SECOND_UVS, name, "uv1", source, seen);
        if (reader.seesColors(format)) {
            averages(Topic.COLORS, name, "colors", source, seen);
        }
        if (reader.seesAlphaOfColors(format)) {
            averages(Topic.ALPHA_OF_COLORS, name, "alphas", source, seen);
        }
        findings.same(
                Topic.SKIN,
                name,
                source.path("skinned").asBoolean(),
                seen.path("skinned").asBoolean());
        if (reader.seesMorphs(format)) {
            findings.same(Topic.MORPHS, name, source.get("morphs"), seen.get("morphs"));
        }
    }

    void boxes(Topic topic, String name, JsonNode source, JsonNode seen) {
        boxes(topic, name, source, seen, RELATIVE);
    }

    void boxes(Topic topic, String name, JsonNode source, JsonNode seen, double relative) {
        double largest = 0;
        for (String end : new String[] {"min", "max"}) {
            for (double value : Findings.numbers(source.get(end))) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        for (String end : new String[] {"min", "max"}) {
            double[] expected = Findings.numbers(source.get(end));
            findings.close(topic, name, expected, Findings.numbers(seen.get(end)), relative * largest);
        }
    }

    private void averages(Topic topic, String name, String values, JsonNode source, JsonNode seen) {
        // Neither reader turns the normals of what bends as the other formats have them.
        boolean isBent = topic == Topic.NORMALS && source.get("skinned").asBoolean();
        if (!source.has(values) || isBent) {
            return;
        }
        if (!seen.has(values)) {
            findings.add(topic, name, values, "none");
            return;
        }
        double[] expected = Findings.numbers(source.get(values));
        double[] found = Findings.numbers(seen.get(values));
        for (int at = 0; at < expected.length; at++) {
            expected[at] /= source.get("corners").asDouble();
        }
        for (int at = 0; at < found.length; at++) {
            found[at] /= seen.get("corners").asDouble();
        }
        findings.close(topic, name, expected, found, tolerance(topic) + SINGLE * remoteness(source));
    }

    /** Blender keeps the colours of a GLB's vertices in bytes. */
    private double tolerance(Topic topic) {
        boolean isColor = topic == Topic.COLORS || topic == Topic.ALPHA_OF_COLORS;
        return isColor && reader == Reader.BLENDER ? IN_BYTES : AVERAGE;
    }

    /** How many times farther than it is large a part is from the origin: its own digits are so many fewer. */
    private static double remoteness(JsonNode part) {
        double farthest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < 3; axis++) {
            double min = part.get("min").get(axis).asDouble();
            double max = part.get("max").get(axis).asDouble();
            farthest = Math.max(farthest, Math.max(Math.abs(min), Math.abs(max)));
            smallest = max > min ? Math.min(smallest, max - min) : smallest;
        }
        return farthest / smallest;
    }
}
