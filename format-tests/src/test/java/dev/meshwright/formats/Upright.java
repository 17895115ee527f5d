package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Boxes of STL, which is written with +Z up, turned back to +Y up. */
final class Upright {

    private Upright() {}

    static JsonNode of(JsonNode model) {
        ObjectNode turned = model.deepCopy();
        for (JsonNode part : turned.get("parts")) {
            double[] low = Findings.numbers(part.get("min"));
            double[] high = Findings.numbers(part.get("max"));
            ((ObjectNode) part).set("min", GlbFile.numbers(low[0], low[2], -high[1]));
            ((ObjectNode) part).set("max", GlbFile.numbers(high[0], high[2], -low[1]));
        }
        return turned;
    }
}
