package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;

/** Compares what three.js sees in a GLB with what it sees in another format. */
final class ThreeJsComparison {

    private ThreeJsComparison() {}

    static Findings of(ModelFormat format, JsonNode source, JsonNode seen) {
        Findings findings = new Findings();
        PartComparison parts = new PartComparison(Reader.THREE_JS, format, findings);
        if (format == ModelFormat.STL) {
            Wholes.compare(findings, parts, source, seen);
        } else {
            MaterialComparison materials =
                    new MaterialComparison(format, findings, source.get("materials"), seen.get("materials"));
            parts.compare(source.get("parts"), seen.get("parts")).forEach(materials::compare);
        }
        // Of nothing, FBX makes an empty node: its readers expect one.
        boolean isThere = !source.get("nodes").isEmpty();
        if (isThere && (format == ModelFormat.FBX || format == ModelFormat.USDZ)) {
            new HierarchyComparison(format, findings).compare(source.get("nodes"), seen.get("nodes"));
            new MotionComparison(format, findings, parts).compare(source, seen);
        } else if (!source.get("animations").isEmpty()) {
            findings.add(Topic.ANIMATION, "all", source.get("animations").size(), 0);
        }
        return findings;
    }
}
