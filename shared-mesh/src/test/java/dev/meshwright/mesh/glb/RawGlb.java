package dev.meshwright.mesh.glb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Puts a GLB together out of JSON and data, right or wrong. */
final class RawGlb {

    static final String ASSET = "\"asset\":{\"version\":\"2.0\"}";

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    /** Adds numbers and says at which byte they begin. */
    int floats(double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            bytes.putFloat((float) value);
        }
        return add(bytes.array());
    }

    int shorts(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate((values.length * 2 + 3) / 4 * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return add(bytes.array());
    }

    private int add(byte[] bytes) {
        int start = data.size();
        data.writeBytes(bytes);
        return start;
    }

    int size() {
        return data.size();
    }

    /** @param json what stands in the document beside the asset and the buffer */
    byte[] file(String json) {
        String buffers = data.size() == 0 ? "" : ",\"buffers\":[{\"byteLength\":" + data.size() + "}]";
        return of("{" + ASSET + buffers + (json.isEmpty() ? "" : ",") + json + "}", data.toByteArray());
    }

    static byte[] of(String json, byte[] data) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        int padded = GlbWriter.aligned(text.length);
        int length = 20 + padded + (data.length == 0 ? 0 : 8 + data.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(words(0x46546C67, 2, length, padded, 0x4E4F534A));
            out.write(text);
            out.write("   ".substring(0, padded - text.length).getBytes(StandardCharsets.UTF_8));
            if (data.length > 0) {
                out.write(words(data.length, 0x004E4942));
                out.write(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] words(int... words) {
        ByteBuffer buffer = ByteBuffer.allocate(words.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : words) {
            buffer.putInt(word);
        }
        return buffer.array();
    }
}
