package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.glb.meshopt.BrokenStreamException;
import dev.meshwright.mesh.glb.meshopt.MeshoptView;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/**
 * A buffer view whose bytes lie elsewhere, compressed by KHR_meshopt_compression or EXT_meshopt_compression.
 *
 * @param number     of the buffer view
 * @param byteLength of what is compressed
 * @param view       what it becomes
 */
record CompressedView(int number, Integer buffer, Long byteOffset, Long byteLength, MeshoptView view) {

    static final Set<String> EXTENSIONS = Set.of("EXT_meshopt_compression", "KHR_meshopt_compression");

    static CompressedView of(int number, JsonNode said) throws UnreadableGlbException {
        try {
            MeshoptView view = MeshoptView.of(
                    said.path("mode").textValue(),
                    said.path("filter").textValue(),
                    whole(said, "byteStride").intValue(),
                    whole(said, "count").intValue());
            return new CompressedView(
                    number,
                    whole(said, "buffer").intValue(),
                    said.has("byteOffset") ? whole(said, "byteOffset").longValue() : null,
                    whole(said, "byteLength").longValue(),
                    view);
        } catch (BrokenStreamException e) {
            throw broken(number, e);
        }
    }

    private static JsonNode whole(JsonNode said, String name) throws UnreadableGlbException {
        JsonNode value = said.path(name);
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 0) {
            throw new UnreadableGlbException("a compressed buffer view has the " + name + " "
                    + (value.isMissingNode() ? "of none" : value) + "; it takes a whole number from 0 on");
        }
        return value;
    }

    /** @param bytes the compressed ones, backed by an array */
    ByteBuffer decode(ByteBuffer bytes) throws UnreadableGlbException {
        int start = bytes.arrayOffset();
        try {
            return ByteBuffer.wrap(view.decode(bytes.array(), start, start + bytes.capacity()))
                    .order(ByteOrder.LITTLE_ENDIAN);
        } catch (BrokenStreamException e) {
            throw broken(number, e);
        }
    }

    private static UnreadableGlbException broken(int number, BrokenStreamException why) {
        return new UnreadableGlbException(
                "buffer view " + number
                        + " can't be decompressed (EXT_meshopt_compression or KHR_meshopt_compression): "
                        + why.getMessage(),
                why);
    }
}
