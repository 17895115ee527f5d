package dev.meshwright.mesh.glb;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The two chunks of a GLB (glTF 2.0, section 4.4).
 *
 * @param json   the bytes of the JSON chunk
 * @param binary the bytes of the binary chunk, little-endian; null where there is none
 */
record GlbChunks(ByteBuffer json, ByteBuffer binary) {

    private static final int MAGIC = 0x46546C67;
    private static final int JSON = 0x4E4F534A;
    private static final int BINARY = 0x004E4942;
    private static final int HEADER_BYTES = 12;
    private static final int CHUNK_HEADER_BYTES = 8;

    static GlbChunks of(byte[] glb) throws UnreadableGlbException {
        ByteBuffer bytes = ByteBuffer.wrap(glb).order(ByteOrder.LITTLE_ENDIAN);
        if (glb.length < HEADER_BYTES + CHUNK_HEADER_BYTES || bytes.getInt(0) != MAGIC) {
            throw new UnreadableGlbException("the file does not begin with the header of a GLB");
        }
        if (bytes.getInt(4) != 2) {
            throw new UnreadableGlbException(
                    "the GLB has version " + Integer.toUnsignedString(bytes.getInt(4)) + ", and only 2 is read");
        }
        long announced = Integer.toUnsignedLong(bytes.getInt(8));
        if (announced != glb.length) {
            throw new UnreadableGlbException(
                    "the header speaks of " + announced + " bytes, and the file has " + glb.length);
        }
        ByteBuffer json = chunk(bytes, HEADER_BYTES, JSON);
        if (json == null) {
            throw new UnreadableGlbException("the first chunk of the GLB is not its JSON");
        }
        int second = HEADER_BYTES + CHUNK_HEADER_BYTES + json.capacity();
        return new GlbChunks(json, glb.length - second < CHUNK_HEADER_BYTES ? null : chunk(bytes, second, BINARY));
    }

    /** Null when the chunk has another type. */
    private static ByteBuffer chunk(ByteBuffer bytes, int start, int type) throws UnreadableGlbException {
        long length = Integer.toUnsignedLong(bytes.getInt(start));
        if (length > bytes.capacity() - start - CHUNK_HEADER_BYTES) {
            throw new UnreadableGlbException(
                    "the chunk at byte " + start + " says that it has " + length + " bytes, more than follow");
        }
        return bytes.getInt(start + Integer.BYTES) == type
                ? bytes.slice(start + CHUNK_HEADER_BYTES, (int) length).order(ByteOrder.LITTLE_ENDIAN)
                : null;
    }
}
