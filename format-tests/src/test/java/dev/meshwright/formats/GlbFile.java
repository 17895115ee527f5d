package dev.meshwright.formats;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Puts a GLB together by hand: a document, and data that its accessors refer to. */
final class GlbFile {

    static final int BYTE = 5120;
    static final int UNSIGNED_BYTE = 5121;
    static final int SHORT = 5122;
    static final int UNSIGNED_SHORT = 5123;
    static final int UNSIGNED_INT = 5125;
    static final int FLOAT = 5126;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode document = JSON.createObjectNode();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    GlbFile() {
        document.putObject("asset").put("version", "2.0");
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ArrayNode numbers(double... values) {
        ArrayNode array = JSON.createArrayNode();
        Arrays.stream(values).forEach(array::add);
        return array;
    }

    static ArrayNode integers(int... values) {
        ArrayNode array = JSON.createArrayNode();
        Arrays.stream(values).forEach(array::add);
        return array;
    }

    /** Adds to one of the document's lists; the number of what was added. */
    int add(String list, ObjectNode element) {
        ArrayNode array = document.withArray("/" + list);
        array.add(element);
        return array.size() - 1;
    }

    ObjectNode element(String list, int number) {
        return (ObjectNode) document.get(list).get(number);
    }

    /** An object at the top of the document. */
    ObjectNode top(String name) {
        return document.withObject("/" + name);
    }

    /** Names what stands at the top. */
    GlbFile scene(int... roots) {
        add("scenes", object().set("nodes", integers(roots)));
        document.put("scene", 0);
        return this;
    }

    GlbFile uses(String extension, boolean required) {
        document.withArray("/extensionsUsed").add(extension);
        if (required) {
            document.withArray("/extensionsRequired").add(extension);
        }
        return this;
    }

    int view(byte[] bytes) {
        while (data.size() % 4 != 0) {
            data.write(0);
        }
        int number = add(
                "bufferViews",
                object().put("buffer", 0).put("byteOffset", data.size()).put("byteLength", bytes.length));
        data.writeBytes(bytes);
        return number;
    }

    /** An accessor over a view; the caller may add to it. */
    int accessor(Integer view, int offset, int componentType, int count, String type) {
        ObjectNode accessor =
                object().put("componentType", componentType).put("count", count).put("type", type);
        if (view != null) {
            accessor.put("bufferView", view).put("byteOffset", offset);
        }
        return add("accessors", accessor);
    }

    /** Single precision numbers, with their limits. */
    int floats(String type, float... values) {
        return packed(type, FLOAT, false, values);
    }

    static int width(String type) {
        return switch (type) {
            case "SCALAR" -> 1;
            case "VEC2" -> 2;
            case "VEC3" -> 3;
            case "VEC4" -> 4;
            case "MAT4" -> 16;
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** Numbers of any component type, one row behind the other, rows filled up to 4 bytes. */
    int packed(String type, int componentType, boolean normalized, float... values) {
        int width = width(type);
        int row = width * bytes(componentType);
        boolean isIndex = "SCALAR".equals(type);
        int stride = isIndex ? row : (row + 3) / 4 * 4;
        ByteBuffer buffer = ByteBuffer.allocate(values.length / width * stride).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < values.length; at++) {
            put(buffer, at / width * stride + at % width * bytes(componentType), componentType, values[at]);
        }
        int view = view(buffer.array());
        if (stride != row) {
            element("bufferViews", view).put("byteStride", stride);
        }
        int number = accessor(view, 0, componentType, values.length / width, type);
        if (normalized) {
            element("accessors", number).put("normalized", true);
        }
        limits(number, width, values);
        return number;
    }

    void limits(int accessor, int width, float... values) {
        double[] min = new double[width];
        double[] max = new double[width];
        Arrays.fill(min, Double.POSITIVE_INFINITY);
        Arrays.fill(max, Double.NEGATIVE_INFINITY);
        for (int at = 0; at < values.length; at++) {
            min[at % width] = Math.min(min[at % width], values[at]);
            max[at % width] = Math.max(max[at % width], values[at]);
        }
        element("accessors", accessor).set("min", numbers(min));
        element("accessors", accessor).set("max", numbers(max));
    }

    static int bytes(int componentType) {
        return switch (componentType) {
            case BYTE, UNSIGNED_BYTE -> 1;
            case SHORT, UNSIGNED_SHORT -> 2;
            case UNSIGNED_INT, FLOAT -> 4;
            default -> throw new IllegalArgumentException("component type " + componentType);
        };
    }

    static void put(ByteBuffer buffer, int at, int componentType, float value) {
        switch (componentType) {
            case BYTE, UNSIGNED_BYTE -> buffer.put(at, (byte) value);
            case SHORT, UNSIGNED_SHORT -> buffer.putShort(at, (short) value);
            case UNSIGNED_INT -> buffer.putInt(at, (int) value);
            default -> buffer.putFloat(at, value);
        }
    }

    int indices(int componentType, int... values) {
        float[] widened = new float[values.length];
        for (int at = 0; at < values.length; at++) {
            widened[at] = values[at];
        }
        int number = packed("SCALAR", componentType, false, widened);
        element("accessors", number).remove(List.of("min", "max"));
        return number;
    }

    int image(String name, byte[] png) {
        return add(
                "images",
                object().put("name", name).put("mimeType", "image/png").put("bufferView", view(png)));
    }

    int texture(int image) {
        return add("textures", object().put("source", image));
    }

    /** A node with a mesh. */
    int shown(String name, int mesh) {
        return add("nodes", object().put("name", name).put("mesh", mesh));
    }

    int group(String name, int... children) {
        ObjectNode node = object().put("name", name);
        if (children.length > 0) {
            node.set("children", integers(children));
        }
        return add("nodes", node);
    }

    byte[] bytes() {
        while (data.size() % 4 != 0) {
            data.write(0);
        }
        if (data.size() > 0) {
            document.withArray("/buffers").addObject().put("byteLength", data.size());
        }
        try {
            byte[] json = JSON.writeValueAsBytes(document);
            int padded = (json.length + 3) / 4 * 4;
            int length = 20 + padded + (data.size() > 0 ? 8 + data.size() : 0);
            ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            file.putInt(0x46546C67).putInt(2).putInt(length).putInt(padded).putInt(0x4E4F534A);
            file.put(json).put("   ".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, padded - json.length);
            if (data.size() > 0) {
                file.putInt(data.size()).putInt(0x004E4942).put(data.toByteArray());
            }
            return file.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
