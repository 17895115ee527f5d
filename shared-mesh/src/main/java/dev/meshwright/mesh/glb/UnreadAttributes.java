package dev.meshwright.mesh.glb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a primitive has of its vertices that is not read. */
final class UnreadAttributes {

    private static final Set<String> READ =
            Set.of("POSITION", "NORMAL", "TANGENT", "TEXCOORD_0", "TEXCOORD_1", "COLOR_0", "JOINTS_0", "WEIGHTS_0");

    private UnreadAttributes() {}

    static List<String> warnings(Gltf.Primitive primitive) {
        List<String> warnings = new ArrayList<>();
        if (primitive.attributes() == null) {
            return warnings;
        }
        boolean skipsSet = primitive.attributes().containsKey("TEXCOORD_1")
                && !primitive.attributes().containsKey("TEXCOORD_0");
        for (String attribute : primitive.attributes().keySet()) {
            boolean isRead = READ.contains(attribute) && !(skipsSet && attribute.equals("TEXCOORD_1"));
            if (!isRead) {
                warnings.add(warning(attribute));
            }
        }
        return warnings;
    }

    private static String warning(String attribute) {
        if (attribute.startsWith("TEXCOORD_")) {
            return "At most two sets of texture coordinates, the first ones, are carried over: " + attribute
                    + " is left out.";
        }
        if (attribute.startsWith("JOINTS_") || attribute.startsWith("WEIGHTS_")) {
            return "At most four joints bend a vertex: " + attribute + " is left out.";
        }
        return "What vertices have as " + (attribute.length() > 40 ? attribute.substring(0, 40) + "…" : attribute)
                + " is not carried over.";
    }
}
