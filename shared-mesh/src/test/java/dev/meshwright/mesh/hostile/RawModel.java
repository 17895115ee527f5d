package dev.meshwright.mesh.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A GLB taken apart: its JSON, and the bytes of its binary chunk. */
record RawModel(JsonNode json, byte[] data) {

    static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final int MAGIC = 0x46546C67;
    private static final int JSON_CHUNK = 0x4E4F534A;
    private static final int BINARY_CHUNK = 0x004E4942;
    private static final int HEADER = 20;

    static RawModel of(byte[] glb) {
        ByteBuffer bytes = ByteBuffer.wrap(glb).order(ByteOrder.LITTLE_ENDIAN);
        int jsonLength = bytes.getInt(12);
        try {
            JsonNode json = JSON.readTree(glb, HEADER, jsonLength);
            int dataStart = HEADER + jsonLength + 8;
            return new RawModel(
                    json, dataStart <= glb.length ? Arrays.copyOfRange(glb, dataStart, glb.length) : new byte[0]);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    byte[] glb() {
        try {
            return glb(JSON.writeValueAsString(json), data);
        } catch (JsonProcessingException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static byte[] glb(String json, byte[] data) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        int padded = (text.length + 3) / 4 * 4;
        int paddedData = (data.length + 3) / 4 * 4;
        ByteBuffer glb = ByteBuffer.allocate(HEADER + padded + 8 + paddedData).order(ByteOrder.LITTLE_ENDIAN);
        glb.putInt(MAGIC).putInt(2).putInt(glb.capacity());
        glb.putInt(padded).putInt(JSON_CHUNK).put(text);
        while (glb.position() < HEADER + padded) {
            glb.put((byte) ' ');
        }
        glb.putInt(paddedData).putInt(BINARY_CHUNK).put(data);
        return glb.array();
    }
}
