package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Takes a GLB apart for tests, trusting nothing that the writer says. */
final class GlbReader {

    final ByteBuffer bytes;
    final int jsonLength;
    final JsonNode json;
    final ByteBuffer binary;

    GlbReader(byte[] glb) throws IOException {
        bytes = ByteBuffer.wrap(glb).order(ByteOrder.LITTLE_ENDIAN);
        jsonLength = bytes.getInt(12);
        json = new ObjectMapper().readTree(Arrays.copyOfRange(glb, 20, 20 + jsonLength));
        binary = bytes.slice(28 + jsonLength, glb.length - 28 - jsonLength).order(ByteOrder.LITTLE_ENDIAN);
    }

    double[][] vectors(int accessor) {
        JsonNode view = view(accessor);
        int stride = view.path("byteStride").asInt(12);
        int start = start(accessor);
        double[][] vectors = new double[accessor(accessor).get("count").asInt()][3];
        for (int at = 0; at < vectors.length; at++) {
            for (int axis = 0; axis < 3; axis++) {
                vectors[at][axis] = binary.getFloat(start + at * stride + axis * 4);
            }
        }
        return vectors;
    }

    int[] indices(int accessor) {
        boolean isShort = accessor(accessor).get("componentType").asInt() == 5123;
        int[] indices = new int[accessor(accessor).get("count").asInt()];
        for (int at = 0; at < indices.length; at++) {
            indices[at] = isShort
                    ? Short.toUnsignedInt(binary.getShort(start(accessor) + at * 2))
                    : binary.getInt(start(accessor) + at * 4);
        }
        return indices;
    }

    JsonNode accessor(int accessor) {
        return json.get("accessors").get(accessor);
    }

    private JsonNode view(int accessor) {
        return json.get("bufferViews").get(accessor(accessor).get("bufferView").asInt());
    }

    private int start(int accessor) {
        return view(accessor).path("byteOffset").asInt()
                + accessor(accessor).path("byteOffset").asInt();
    }

    JsonNode node(String name) {
        for (JsonNode node : json.get("nodes")) {
            if (node.get("name").asText().equals(name)) {
                return node;
            }
        }
        throw new AssertionError("no node is called " + name);
    }
}
