package dev.meshwright.conversion.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gathers views and accessors of a GLB. */
final class GlbData {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder views = new StringBuilder();
    private final StringBuilder accessors = new StringBuilder();
    private int viewCount;
    private int accessorCount;

    /** @return its number */
    int view(byte[] content) {
        views.append(viewCount == 0 ? "" : ",")
                .append("{'buffer':0,'byteOffset':" + bytes.size() + ",'byteLength':" + content.length + "}");
        bytes.writeBytes(content);
        bytes.writeBytes(new byte[(4 - content.length % 4) % 4]);
        return viewCount++;
    }

    int accessor(int componentType, String type, int count, byte[] content) {
        int view = view(content);
        return accessor("'bufferView':" + view + ",'componentType':" + componentType + ",'count':" + count + ",'type':'"
                + type + "'");
    }

    int accessor(String said) {
        accessors.append(accessorCount == 0 ? "" : ",").append("{" + said + "}");
        return accessorCount++;
    }

    int floats(String type, int width, int count, IntToDoubleFunction value) {
        ByteBuffer content = ByteBuffer.allocate(4 * width * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < width * count; at++) {
            content.putFloat((float) value.applyAsDouble(at));
        }
        return accessor(5126, type, count, content.array());
    }

    int indices(int count, IntUnaryOperator value) {
        ByteBuffer content = ByteBuffer.allocate(4 * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < count; at++) {
            content.putInt(value.applyAsInt(at));
        }
        return accessor(5125, "SCALAR", count, content.array());
    }

    /** @param rest of the document; single quotes stand for double ones */
    byte[] glb(String rest) {
        return file(
                "{'asset':{'version':'2.0'},'buffers':[{'byteLength':" + bytes.size() + "}],'bufferViews':[" + views
                        + "],'accessors':[" + accessors + "]," + rest + "}",
                bytes.toByteArray());
    }

    static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
    }

    /** @param json in which single quotes stand for double ones */
    static byte[] file(String json, byte[] binary) {
        byte[] text = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        int padded = (text.length + 3) / 4 * 4;
        int paddedBinary = (binary.length + 3) / 4 * 4;
        int length = 20 + padded + (binary.length == 0 ? 0 : 8 + paddedBinary);
        ByteBuffer glb = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        glb.putInt(0x46546C67)
                .putInt(2)
                .putInt(length)
                .putInt(padded)
                .putInt(0x4E4F534A)
                .put(text);
        while (glb.position() < 20 + padded) {
            glb.put((byte) ' ');
        }
        if (binary.length > 0) {
            glb.putInt(paddedBinary).putInt(0x004E4942).put(binary);
        }
        return glb.array();
    }
}
