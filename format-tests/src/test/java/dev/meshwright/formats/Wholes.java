package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Compares all parts of one model with all of another, for formats that keep none apart. */
final class Wholes {

    private static final double AVERAGE = 2e-4;

    private Wholes() {}

    static void compare(Findings findings, PartComparison parts, JsonNode source, JsonNode seen) {
        ObjectNode whole = together(source.get("parts"));
        ObjectNode found = together(seen.get("parts"));
        double triangles = whole.get("triangles").asDouble();
        findings.close(Topic.TRIANGLES, "all", triangles, found.get("triangles").asDouble(), 0);
        parts.boxes(Topic.BOX, "all", whole, found);
        if (source.get("parts").size() == 1 && seen.get("parts").size() == 1) {
            // Told in shares of the part's own box, so that those of several parts can't be added.
            double outwards = source.at("/parts/0/outwards").asDouble();
            findings.close(
                    Topic.FACING, "all", outwards, seen.at("/parts/0/outwards").asDouble(), AVERAGE);
        }
    }

    private static ObjectNode together(JsonNode parts) {
        double triangles = 0;
        double[] min = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] max = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (JsonNode part : parts) {
            triangles += part.get("triangles").asDouble();
            for (int axis = 0; axis < 3 && part.get("triangles").asDouble() > 0; axis++) {
                min[axis] = Math.min(min[axis], part.get("min").get(axis).asDouble());
                max[axis] = Math.max(max[axis], part.get("max").get(axis).asDouble());
            }
        }
        ObjectNode whole = JsonNodeFactory.instance.objectNode().put("triangles", triangles);
        whole.set("min", GlbFile.numbers(triangles == 0 ? new double[3] : min));
        whole.set("max", GlbFile.numbers(triangles == 0 ? new double[3] : max));
        return whole;
    }
}
