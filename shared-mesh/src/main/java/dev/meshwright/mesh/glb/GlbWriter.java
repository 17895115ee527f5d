package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Scene;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes scenes as binary glTF 2.0 (section 4): one root node named after the scene, beneath it a node for each part
 * with the part's name and transform. The same scene gives the same bytes.
 */
public final class GlbWriter {

    private static final int MAGIC = 0x46546C67;
    private static final int VERSION = 2;
    private static final int JSON_CHUNK = 0x4E4F534A;
    private static final int BINARY_CHUNK = 0x004E4942;
    private static final int HEADER_BYTES = 12;
    private static final int CHUNK_HEADER_BYTES = 8;

    private static final ObjectMapper JSON = new ObjectMapper();

    private GlbWriter() {}

    public static byte[] write(Scene scene) {
        return write(SceneMeshes.of(scene));
    }

    public static byte[] write(SceneMeshes meshes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(meshes, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Leaves the stream open. */
    public static void write(SceneMeshes meshes, OutputStream out) throws IOException {
        BinaryChunk binary = new BinaryChunk();
        byte[] json = JSON.writeValueAsBytes(new GltfDocument(meshes, binary).build());
        byte[] data = binary.toByteArray();
        int jsonBytes = aligned(json.length);
        boolean hasData = data.length > 0;
        int length = HEADER_BYTES + CHUNK_HEADER_BYTES + jsonBytes + (hasData ? CHUNK_HEADER_BYTES + data.length : 0);
        out.write(littleEndian(MAGIC, VERSION, length));
        out.write(littleEndian(jsonBytes, JSON_CHUNK));
        out.write(json);
        out.write("   ".substring(0, jsonBytes - json.length).getBytes(StandardCharsets.US_ASCII));
        if (hasData) {
            out.write(littleEndian(data.length, BINARY_CHUNK));
            out.write(data);
        }
    }

    private static byte[] littleEndian(int... words) {
        ByteBuffer buffer = ByteBuffer.allocate(words.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : words) {
            buffer.putInt(word);
        }
        return buffer.array();
    }

    /** The next multiple of 4. */
    static int aligned(int length) {
        return (length + 3) / 4 * 4;
    }
}
