package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What a primitive says of its mesh that is compressed by KHR_draco_mesh_compression.
 *
 * @param attributes the compressed mesh's ids of attributes
 */
record CompressedPrimitive(Integer bufferView, Map<String, Integer> attributes) {

    static final String EXTENSION = "KHR_draco_mesh_compression";

    static CompressedPrimitive of(Gltf.Primitive primitive) throws UnreadableGlbException {
        JsonNode said = primitive.extensions().get(EXTENSION);
        Map<String, Integer> attributes = new HashMap<>();
        for (Map.Entry<String, JsonNode> attribute : said.path("attributes").properties()) {
            attributes.put(attribute.getKey(), whole(attribute.getValue(), "attribute " + attribute.getKey()));
        }
        if (!attributes.containsKey("POSITION")) {
            throw new UnreadableGlbException("a mesh compressed by " + EXTENSION + " has no POSITION");
        }
        return new CompressedPrimitive(whole(said.path("bufferView"), "bufferView"), attributes);
    }

    private static Integer whole(JsonNode value, String what) throws UnreadableGlbException {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new UnreadableGlbException(
                    "the " + what + " of a mesh compressed by " + EXTENSION + " is no number: " + value);
        }
        return value.intValue();
    }
}
