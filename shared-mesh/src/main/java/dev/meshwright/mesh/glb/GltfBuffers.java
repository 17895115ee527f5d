package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.glb.draco.DracoDecoder;
import dev.meshwright.mesh.glb.draco.DracoException;
import dev.meshwright.mesh.glb.draco.DracoMesh;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bytes behind buffer views: the binary chunk, and what stands in the JSON itself. Nothing else is fetched. */
final class GltfBuffers {

    /** Room for some ten million triangles, like the numbers that are read for one file. */
    private static final long MOST_DECOMPRESSED_BYTES = 512L << 20;
    /**
     * What a small file may claim, and how much more for each byte: models shrink to a tenth, very regular ones to a
     * hundredth, zeros to a thousandth.
     */
    private static final long ALWAYS_DECOMPRESSED_BYTES = 16L << 20;

    private static final long DECOMPRESSED_BYTES_PER_BYTE = 256;

    /** The same for meshes, of which accessors say how much they are; that is looked at besides. */
    private static final long MOST_BYTES_FOR_MESHES = 2L << 30;

    private static final long ALWAYS_BYTES_FOR_MESHES = 64L << 20;
    private static final long MESH_BYTES_PER_BYTE = 1500;

    private static final String TOO_MUCH =
            "what is compressed in the GLB is more than is decompressed for a file of its size";

    private final Gltf gltf;
    private final List<ByteBuffer> buffers = new ArrayList<>();
    /** Where it is not so, a file that holds its views uncompressed as well is taken at that. */
    private final boolean mustDecompress;

    private final Map<Integer, ByteBuffer> decompressed = new HashMap<>();
    private final Map<Integer, DracoMesh> meshes = new HashMap<>();
    private long leftToDecompress;
    private long leftForMeshes;
    private long allBytes;

    GltfBuffers(Gltf gltf, ByteBuffer binary) throws UnreadableGlbException {
        this.gltf = gltf;
        this.mustDecompress = CompressedView.EXTENSIONS.stream().anyMatch(gltf.extensionsRequired()::contains);
        for (Gltf.Buffer buffer : gltf.buffers()) {
            boolean isChunk = buffers.isEmpty() && buffer.uri() == null;
            ByteBuffer bytes = isChunk ? binary : embedded(buffer.uri());
            if (bytes != null && (buffer.byteLength() == null || buffer.byteLength() > bytes.capacity())) {
                throw new UnreadableGlbException("buffer " + buffers.size() + " is to have " + buffer.byteLength()
                        + " bytes, and there are " + bytes.capacity());
            }
            buffers.add(bytes);
            allBytes += bytes == null ? 0 : bytes.capacity();
        }
        leftToDecompress =
                Math.min(MOST_DECOMPRESSED_BYTES, ALWAYS_DECOMPRESSED_BYTES + DECOMPRESSED_BYTES_PER_BYTE * allBytes);
        leftForMeshes = Math.min(MOST_BYTES_FOR_MESHES, ALWAYS_BYTES_FOR_MESHES + MESH_BYTES_PER_BYTE * allBytes);
    }

    /** How many there are in the file. */
    long bytes() {
        return allBytes;
    }

    /** Null for what lies outside of the file. */
    private static ByteBuffer embedded(String uri) throws UnreadableGlbException {
        if (!DataUri.isOne(uri)) {
            return null;
        }
        if (!DataUri.isBase64(uri)) {
            throw new UnreadableGlbException("a buffer's data URI is not in base64");
        }
        try {
            return ByteBuffer.wrap(DataUri.decode(uri)).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IllegalArgumentException e) {
            throw new UnreadableGlbException("a buffer's data URI is not base64: " + e.getMessage(), e);
        }
    }

    /** The bytes of a view, decompressed where it is compressed; null where they lie outside of the file. */
    ByteBuffer view(Integer number) throws UnreadableGlbException {
        Gltf.BufferView view = Gltf.at(gltf.bufferViews(), number, "buffer view");
        Gltf.at(gltf.buffers(), view.buffer(), "buffer");
        JsonNode compression = view.compression();
        if (compression != null && (mustDecompress || buffers.get(view.buffer()) == null)) {
            return decompressed(number, view, compression);
        }
        return slice(number, view.buffer(), view.byteOffset(), view.byteLength());
    }

    private ByteBuffer slice(int number, int bufferNumber, Long byteOffset, Long byteLength)
            throws UnreadableGlbException {
        ByteBuffer buffer = buffers.get(bufferNumber);
        if (buffer == null) {
            return null;
        }
        long offset = byteOffset == null ? 0 : byteOffset;
        long length = byteLength == null ? -1 : byteLength;
        if (offset < 0 || length < 0 || offset > buffer.capacity() || length > buffer.capacity() - offset) {
            throw new UnreadableGlbException("buffer view " + number + " has " + length + " bytes from byte " + offset
                    + " on, and its buffer has " + buffer.capacity());
        }
        return buffer.slice((int) offset, (int) length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer decompressed(int number, Gltf.BufferView view, JsonNode compression)
            throws UnreadableGlbException {
        ByteBuffer known = decompressed.get(number);
        if (known != null) {
            return known;
        }
        CompressedView compressed = CompressedView.of(number, compression);
        Gltf.at(gltf.buffers(), compressed.buffer(), "buffer");
        ByteBuffer bytes = slice(number, compressed.buffer(), compressed.byteOffset(), compressed.byteLength());
        if (bytes == null) {
            return null;
        }
        if (!takes(compressed.view().length())) {
            throw new UnreadableGlbException(TOO_MUCH);
        }
        if (view.byteLength() == null || view.byteLength() != compressed.view().length()) {
            throw new UnreadableGlbException("buffer view " + number + " is to have " + view.byteLength()
                    + " bytes, and what is compressed for it has "
                    + compressed.view().length());
        }
        ByteBuffer made = compressed.decode(bytes);
        decompressed.put(number, made);
        return made;
    }

    /** The mesh that is compressed by KHR_draco_mesh_compression in a view, if it is no larger than announced. */
    DracoMesh mesh(Integer number, AnnouncedMesh announced) throws UnreadableGlbException {
        DracoMesh known = meshes.get(number);
        if (known != null) {
            return known;
        }
        ByteBuffer bytes = view(number);
        if (bytes == null) {
            throw new UnreadableGlbException(
                    "a compressed mesh lies outside of the file; export the model as one file");
        }
        try {
            int start = bytes.arrayOffset();
            DracoMesh mesh =
                    DracoDecoder.decode(bytes.array(), start, start + bytes.capacity(), announced.room(this::room));
            meshes.put(number, mesh);
            return mesh;
        } catch (DracoException e) {
            throw new UnreadableGlbException(
                    "buffer view " + number + " can't be decompressed (" + CompressedPrimitive.EXTENSION + "): "
                            + e.getMessage() + "; export the model without compression",
                    e);
        }
    }

    private void room(long bytes) throws DracoException {
        leftForMeshes -= bytes;
        if (leftForMeshes < 0) {
            throw new DracoException(TOO_MUCH);
        }
    }

    /** Whether so much may still be made of what is compressed; if so it counts. */
    private boolean takes(long bytes) {
        leftToDecompress -= bytes;
        return leftToDecompress >= 0;
    }
}
