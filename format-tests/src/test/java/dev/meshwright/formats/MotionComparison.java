package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;

/** Compares where the parts of two models are at several moments of each animation. */
final class MotionComparison {

    private static final double SECONDS = 2e-3;
    /** Of a part's size: curves are written as lines. */
    private static final double RELATIVE = 2e-3;

    private final ModelFormat format;
    private final Findings findings;
    private final PartComparison parts;

    MotionComparison(ModelFormat format, Findings findings, PartComparison parts) {
        this.format = format;
        this.findings = findings;
        this.parts = parts;
    }

    void compare(JsonNode source, JsonNode seen) {
        boolean canMorph = false;
        for (JsonNode part : source.get("parts")) {
            canMorph |= !part.get("morphs").isEmpty();
        }
        if (canMorph && !Reader.THREE_JS.seesMorphs(format)) {
            return;
        }
        JsonNode expected = source.get("animations");
        JsonNode found = seen.get("animations");
        findings.same(Topic.ANIMATION, "all", expected.size(), found.size());
        for (int number = 0; number < Math.min(expected.size(), found.size()); number++) {
            clip(expected.get(number), found.get(number));
        }
    }

    private void clip(JsonNode expected, JsonNode found) {
        String name = expected.get("name").asText();
        if (format == ModelFormat.FBX) {
            findings.same(Topic.ANIMATION, name, name, found.get("name").asText());
        }
        findings.close(
                Topic.ANIMATION,
                name,
                expected.get("duration").asDouble(),
                found.get("duration").asDouble(),
                SECONDS);
        for (int moment = 0; moment < expected.get("moments").size(); moment++) {
            for (JsonNode part : expected.get("moments").get(moment)) {
                JsonNode same = nearest(part, found.get("moments").get(moment));
                String where =
                        name + " at moment " + moment + ", " + part.get("name").asText();
                if (same == null) {
                    findings.add(Topic.ANIMATION, where, "a part", "none");
                } else {
                    parts.boxes(Topic.ANIMATION, where, part, same, RELATIVE);
                }
            }
        }
    }

    private JsonNode nearest(JsonNode part, JsonNode candidates) {
        JsonNode nearest = null;
        for (JsonNode candidate : candidates) {
            boolean isSame = Names.isSame(
                    format, part.get("name").asText(), candidate.get("name").asText());
            if (isSame
                    && (nearest == null
                            || PartComparison.distance(part, candidate) < PartComparison.distance(part, nearest))) {
                nearest = candidate;
            }
        }
        return nearest;
    }
}
