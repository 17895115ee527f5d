package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.meshwright.mesh.geometry.TriangleMesh;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The vertex data and indices of a GLB: positions, normals and indices of all meshes in three buffer views, each mesh
 * with its accessors into them. Meshes have no texture coordinates as long as materials have no textures.
 */
final class BinaryChunk {

    private static final int FLOAT = 5126;
    private static final int UNSIGNED_SHORT = 5123;
    private static final int UNSIGNED_INT = 5125;
    private static final int ARRAY_BUFFER = 34962;
    private static final int ELEMENT_ARRAY_BUFFER = 34963;
    private static final int VECTOR_BYTES = 3 * Float.BYTES;
    /** The index 65,535 itself restarts primitives on some devices and is not allowed. */
    private static final int MAX_SHORT_VERTICES = 65_535;

    private static final int POSITIONS = 0;
    private static final int NORMALS = 1;
    private static final int INDICES = 2;

    private final List<TriangleMesh> meshes = new ArrayList<>();
    private int vertices;
    private int indexBytes;

    /** Takes a mesh in and adds its three accessors: positions, normals, indices. */
    void add(TriangleMesh mesh, ArrayNode accessors) {
        int offset = vertices * VECTOR_BYTES;
        ObjectNode positions = accessor(accessors, POSITIONS, offset, FLOAT, mesh.vertexCount(), "VEC3");
        limits(mesh.positions(), positions);
        accessor(accessors, NORMALS, offset, FLOAT, mesh.vertexCount(), "VEC3");
        int type = hasShortIndices(mesh) ? UNSIGNED_SHORT : UNSIGNED_INT;
        accessor(accessors, INDICES, indexBytes, type, mesh.indices().length, "SCALAR");
        meshes.add(mesh);
        vertices += mesh.vertexCount();
        indexBytes += paddedIndexBytes(mesh);
    }

    private static ObjectNode accessor(ArrayNode accessors, int view, int offset, int type, int count, String shape) {
        return accessors
                .addObject()
                .put("bufferView", view)
                .put("byteOffset", offset)
                .put("componentType", type)
                .put("count", count)
                .put("type", shape);
    }

    private static void limits(float[] positions, ObjectNode accessor) {
        ArrayNode min = accessor.putArray("min");
        ArrayNode max = accessor.putArray("max");
        for (int axis = 0; axis < 3; axis++) {
            float least = Float.POSITIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (int at = axis; at < positions.length; at += 3) {
                least = Math.min(least, positions[at]);
                most = Math.max(most, positions[at]);
            }
            // As doubles: their decimals name exactly the value in the buffer.
            min.add((double) least);
            max.add((double) most);
        }
    }

    private static boolean hasShortIndices(TriangleMesh mesh) {
        return mesh.vertexCount() <= MAX_SHORT_VERTICES;
    }

    private static int paddedIndexBytes(TriangleMesh mesh) {
        return GlbWriter.aligned(mesh.indices().length * (hasShortIndices(mesh) ? Short.BYTES : Integer.BYTES));
    }

    boolean isEmpty() {
        return meshes.isEmpty();
    }

    int length() {
        return 2 * vertices * VECTOR_BYTES + indexBytes;
    }

    void describe(ArrayNode bufferViews) {
        int vectors = vertices * VECTOR_BYTES;
        view(bufferViews, 0, vectors, ARRAY_BUFFER).put("byteStride", VECTOR_BYTES);
        view(bufferViews, vectors, vectors, ARRAY_BUFFER).put("byteStride", VECTOR_BYTES);
        view(bufferViews, 2 * vectors, indexBytes, ELEMENT_ARRAY_BUFFER);
    }

    private static ObjectNode view(ArrayNode bufferViews, int offset, int length, int target) {
        return bufferViews
                .addObject()
                .put("buffer", 0)
                .put("byteOffset", offset)
                .put("byteLength", length)
                .put("target", target);
    }

    byte[] toByteArray() {
        ByteBuffer bytes = ByteBuffer.allocate(length()).order(ByteOrder.LITTLE_ENDIAN);
        meshes.forEach(mesh -> floats(bytes, mesh.positions()));
        meshes.forEach(mesh -> floats(bytes, mesh.normals()));
        meshes.forEach(mesh -> indices(bytes, mesh));
        return bytes.array();
    }

    private static void floats(ByteBuffer bytes, float[] values) {
        bytes.asFloatBuffer().put(values);
        bytes.position(bytes.position() + values.length * Float.BYTES);
    }

    private static void indices(ByteBuffer bytes, TriangleMesh mesh) {
        int end = bytes.position() + paddedIndexBytes(mesh);
        for (int index : mesh.indices()) {
            if (hasShortIndices(mesh)) {
                bytes.putShort((short) index);
            } else {
                bytes.putInt(index);
            }
        }
        bytes.position(end);
    }
}
