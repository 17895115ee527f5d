package dev.meshwright.mesh.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Gathers the data of a model, each accessor in a view of its own, and puts the document before it. */
final class ModelBuilder {

    private static final int FLOAT = 5126;
    private static final int SHORT = 5123;
    private static final int BYTE = 5121;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ObjectNode document = RawModel.JSON.createObjectNode();

    ModelBuilder() {
        document.putObject("asset").put("version", "2.0");
    }

    /** @return the accessor's number */
    int floats(String type, double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            bytes.putFloat((float) value);
        }
        return accessor(type, FLOAT, values.length, bytes.array());
    }

    int shorts(String type, int... values) {
        ByteBuffer bytes = ByteBuffer.allocate((2 * values.length + 3) / 4 * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return accessor(type, SHORT, values.length, bytes.array());
    }

    int bytes(String type, int... values) {
        ByteBuffer bytes = ByteBuffer.allocate((values.length + 3) / 4 * 4);
        for (int value : values) {
            bytes.put((byte) value);
        }
        return accessor(type, BYTE, values.length, bytes.array());
    }

    private int accessor(String type, int componentType, int numbers, byte[] bytes) {
        document.withArray("accessors")
                .addObject()
                .put("bufferView", view(bytes))
                .put("componentType", componentType)
                .put("count", numbers / width(type))
                .put("type", type);
        return document.withArray("accessors").size() - 1;
    }

    /** An accessor whose numbers stand somewhere else. */
    int announced(String type, int componentType, int count) {
        document.withArray("accessors")
                .addObject()
                .put("componentType", componentType)
                .put("count", count)
                .put("type", type);
        return document.withArray("accessors").size() - 1;
    }

    private static int width(String type) {
        return switch (type) {
            case "SCALAR" -> 1;
            case "VEC2" -> 2;
            case "VEC3" -> 3;
            case "VEC4" -> 4;
            default -> 16;
        };
    }

    /** @return the view's number */
    int view(byte[] bytes) {
        int offset = data.size();
        data.writeBytes(bytes);
        while (data.size() % 4 != 0) {
            data.write(0);
        }
        document.withArray("bufferViews")
                .addObject()
                .put("buffer", 0)
                .put("byteOffset", offset)
                .put("byteLength", bytes.length);
        return document.withArray("bufferViews").size() - 1;
    }

    ObjectNode accessor(int number) {
        return (ObjectNode) document.withArray("accessors").get(number);
    }

    ObjectNode bufferView(int number) {
        return (ObjectNode) document.withArray("bufferViews").get(number);
    }

    /** @param rest what the document holds beside accessors and views; single quotes stand for double ones */
    byte[] glb(String rest) {
        try {
            JsonNode more = RawModel.JSON.readTree(rest.replace('\'', '"'));
            document.setAll((ObjectNode) more);
            document.putArray("buffers").addObject().put("byteLength", data.size());
            return new RawModel(document, data.toByteArray()).glb();
        } catch (JsonProcessingException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
