package dev.meshwright.generation.engine.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Scene;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A GLB taken apart: of each node all that a viewer makes of it, down to the bytes. */
final class Glb {

    private final JsonNode json;
    private final ByteBuffer binary;
    private final Map<String, Look> nodes = new LinkedHashMap<>();

    /**
     * @param chain    the transforms as written, from the root's down to the node's own: equal ones put it at the same
     *     place to the last bit
     * @param mesh     the bytes of positions, normals and indices
     * @param material its whole description
     */
    record Look(List<String> chain, List<String> mesh, String material) {}

    private Glb(byte[] glb) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(glb).order(ByteOrder.LITTLE_ENDIAN);
        int jsonLength = bytes.getInt(12);
        json = new ObjectMapper().readTree(Arrays.copyOfRange(glb, 20, 20 + jsonLength));
        int start = 28 + jsonLength;
        binary = bytes.slice(start, glb.length - start).order(ByteOrder.LITTLE_ENDIAN);
        collect(json.get("nodes").get(0), List.of());
    }

    static Map<String, Look> of(Scene scene) {
        try {
            return new Glb(GlbWriter.write(scene)).nodes;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void collect(JsonNode node, List<String> outer) {
        List<String> chain = new ArrayList<>(outer);
        String transform = node.path("translation") + " " + node.path("rotation") + " " + node.path("scale");
        chain.add(transform);
        nodes.put(node.get("name").asText(), look(node, chain));
        node.path("children").forEach(child -> collect(json.get("nodes").get(child.asInt()), chain));
    }

    private Look look(JsonNode node, List<String> chain) {
        if (!node.has("mesh")) {
            return new Look(chain, List.of(), "");
        }
        JsonNode primitive = json.get("meshes")
                .get(node.get("mesh").asInt())
                .get("primitives")
                .get(0);
        List<String> mesh = List.of(
                data(primitive.get("attributes").get("POSITION").asInt()),
                data(primitive.get("attributes").get("NORMAL").asInt()),
                data(primitive.get("indices").asInt()));
        return new Look(
                chain,
                mesh,
                json.get("materials").get(primitive.get("material").asInt()).toString());
    }

    private String data(int number) {
        JsonNode accessor = json.get("accessors").get(number);
        JsonNode view = json.get("bufferViews").get(accessor.get("bufferView").asInt());
        int type = accessor.get("componentType").asInt();
        int size = (type == 5123 ? 2 : 4) * (accessor.get("type").asText().equals("VEC3") ? 3 : 1);
        byte[] bytes = new byte[accessor.get("count").asInt() * size];
        binary.get(view.path("byteOffset").asInt() + accessor.path("byteOffset").asInt(), bytes);
        return type + ":" + HexFormat.of().formatHex(bytes);
    }
}
