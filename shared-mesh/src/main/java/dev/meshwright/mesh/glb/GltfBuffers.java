package dev.meshwright.mesh.glb;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The bytes behind buffer views: the binary chunk, and what stands in the JSON itself. Nothing else is fetched. */
final class GltfBuffers {

    private final Gltf gltf;
    private final List<ByteBuffer> buffers = new ArrayList<>();

    GltfBuffers(Gltf gltf, ByteBuffer binary) throws UnreadableGlbException {
        this.gltf = gltf;
        for (Gltf.Buffer buffer : gltf.buffers()) {
            boolean isChunk = buffers.isEmpty() && buffer.uri() == null;
            ByteBuffer bytes = isChunk ? binary : embedded(buffer.uri());
            if (bytes != null && (buffer.byteLength() == null || buffer.byteLength() > bytes.capacity())) {
                throw new UnreadableGlbException("buffer " + buffers.size() + " is to have " + buffer.byteLength()
                        + " bytes, and there are " + bytes.capacity());
            }
            buffers.add(bytes);
        }
    }

    /** Null for what lies outside of the file. */
    private static ByteBuffer embedded(String uri) throws UnreadableGlbException {
        if (uri == null || !uri.startsWith("data:")) {
            return null;
        }
        int marker = uri.indexOf(";base64,");
        if (marker < 0) {
            throw new UnreadableGlbException("a buffer's data URI is not in base64");
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(uri.substring(marker + ";base64,".length()));
            return ByteBuffer.wrap(decoded).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IllegalArgumentException e) {
            throw new UnreadableGlbException("a buffer's data URI is not base64: " + e.getMessage(), e);
        }
    }

    /** The bytes of a view; null where they can't be read, being compressed or outside of the file. */
    ByteBuffer view(Integer number) throws UnreadableGlbException {
        Gltf.BufferView view = Gltf.at(gltf.bufferViews(), number, "buffer view");
        Gltf.at(gltf.buffers(), view.buffer(), "buffer");
        ByteBuffer buffer = buffers.get(view.buffer());
        if (buffer == null || view.isCompressed()) {
            return null;
        }
        long offset = view.byteOffset() == null ? 0 : view.byteOffset();
        long length = view.byteLength() == null ? -1 : view.byteLength();
        if (offset < 0 || length < 0 || offset > buffer.capacity() || length > buffer.capacity() - offset) {
            throw new UnreadableGlbException("buffer view " + number + " has " + length + " bytes from byte " + offset
                    + " on, and its buffer has " + buffer.capacity());
        }
        return buffer.slice((int) offset, (int) length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
