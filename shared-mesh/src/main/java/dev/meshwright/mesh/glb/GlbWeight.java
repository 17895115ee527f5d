package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.glb.draco.DracoNeeds;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much room a GLB takes when it is read and written in another format, told by its JSON alone, before any of its
 * geometry is touched: what is compressed, shared or left out takes more than its file shows. What only writing takes
 * because of what the geometry or the images turn out to be is told by {@code WritingWeight}.
 *
 * @param jsonRoom   bytes that its JSON takes as objects
 * @param numbers    of all vertices and corners of all primitives, and of all else that is read
 * @param meshRoom   bytes that compressed meshes take while they are decoded
 * @param imageBytes of all images as they lie in the file
 */
public record GlbWeight(long jsonRoom, long numbers, long meshRoom, long imageBytes) {

    private static final int MAGIC = 0x46546C67;
    private static final int JSON = 0x4E4F534A;
    private static final int MOST_JSON_BYTES = 64 << 20;
    /** Of a corner whose normal is made up for, beside what its vertex has, which it no longer shares with others. */
    private static final int NUMBERS_OF_A_CORNER = 4;
    /** Of a vertex, or of how far a morph target moves it. */
    private static final int NUMBERS_OF_A_PLACE = 3;
    /** As it lies in a file. */
    private static final int BYTES_OF_A_NUMBER = Float.BYTES;

    /**
     * For each number of the model: as read, and as it is put together for a format, as far as this is not known yet. A
     * million triangles were converted to USDZ, which takes most, within 170 MB with indices, normals and texture
     * coordinates (7 million numbers), and within 400 MB without indices (24 million) or without normals (30 million).
     */
    private static final int ROOM_OF_A_NUMBER = 15;

    private static final int NUMBERS_OF_A_JOINT = 12;

    /** How many bytes at the beginning of any GLB say how long its JSON is. */
    public static final int HEADER_BYTES = 20;

    /**
     * How many bytes at the beginning of a GLB are needed to weigh it.
     *
     * @param header the first {@link #HEADER_BYTES} bytes
     * @throws UnreadableGlbException when that is no beginning of a GLB, or its JSON is longer than what is read
     */
    public static int needed(byte[] header) throws UnreadableGlbException {
        if (header.length < HEADER_BYTES || word(header, 0) != MAGIC || word(header, 16) != JSON) {
            throw new UnreadableGlbException("the file does not begin with the header of a GLB");
        }
        long jsonBytes = Integer.toUnsignedLong(word(header, 12));
        if (jsonBytes > MOST_JSON_BYTES) {
            throw new UnreadableGlbException(
                    "the JSON of the GLB has " + jsonBytes + " bytes; at most " + MOST_JSON_BYTES + " are read");
        }
        return HEADER_BYTES + (int) jsonBytes;
    }

    /** Bytes that it takes to weigh a GLB. */
    public static long weighing(byte[] beginning) throws UnreadableGlbException {
        return JsonWeight.of(beginning, HEADER_BYTES, end(beginning)).room();
    }

    private static int end(byte[] beginning) throws UnreadableGlbException {
        int end = needed(beginning);
        if (beginning.length < end) {
            throw new UnreadableGlbException("the GLB ends before its JSON does");
        }
        return end;
    }

    /**
     * Weighs a GLB.
     *
     * @param beginning of it, with the whole JSON
     * @throws UnreadableGlbException when there is no JSON of a glTF
     */
    public static GlbWeight of(byte[] beginning) throws UnreadableGlbException {
        int end = end(beginning);
        Gltf gltf = Gltf.read(ByteBuffer.wrap(beginning).slice(HEADER_BYTES, end - HEADER_BYTES));
        return new GlbWeight(
                JsonWeight.of(beginning, HEADER_BYTES, end).room(), numbers(gltf), meshes(gltf), images(gltf));
    }

    /**
     * Bytes that a conversion takes.
     *
     * @param writing those that writing is known to take; 0 as long as the model is not read
     */
    public double room(long fileBytes, long writing) {
        double read = (double) BYTES_OF_A_NUMBER * numbers;
        double spare = (double) ROOM_OF_A_NUMBER * numbers - read;
        return read + Math.max(spare, (double) writing) + jsonRoom + meshRoom + imageBytes + fileBytes;
    }

    private static int word(byte[] bytes, int offset) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(offset);
    }

    /** What primitives share is read for each of them; all else once. */
    private static long numbers(Gltf gltf) {
        double numbers = 0;
        Set<Integer> ofPrimitives = new HashSet<>();
        for (Gltf.Mesh mesh : gltf.meshes()) {
            int morphs = mesh.primitives().stream()
                    .mapToInt(primitive -> primitive.targets().size())
                    .max()
                    .orElse(0);
            for (Gltf.Primitive primitive : mesh.primitives()) {
                List<Integer> accessors = accessors(primitive);
                for (Integer accessor : accessors) {
                    numbers += of(gltf, accessor);
                }
                numbers += madeUp(gltf, primitive, morphs) + emptyMorphs(gltf, primitive, morphs);
                ofPrimitives.addAll(accessors);
            }
        }
        for (int number = 0; number < gltf.accessors().size(); number++) {
            numbers += ofPrimitives.contains(number) ? 0 : of(gltf, number);
        }
        for (Gltf.BufferView view : gltf.bufferViews()) {
            numbers += decompressed(view.compression());
        }
        for (Gltf.Skin skin : gltf.skins()) {
            numbers += NUMBERS_OF_A_JOINT * (double) skin.joints().size();
        }
        return (long) numbers;
    }

    /** Each stands by itself, though several primitives may share one: few do. */
    private static long meshes(Gltf gltf) {
        long room = 0;
        for (Gltf.Mesh mesh : gltf.meshes()) {
            for (Gltf.Primitive primitive : mesh.primitives()) {
                if (PrimitiveSource.isDecompressed(gltf, primitive)) {
                    room += AnnouncedMesh.of(gltf, primitive).bytes();
                }
            }
        }
        return room == 0 ? 0 : room + DracoNeeds.TABLES;
    }

    /** Views may overlap, and each is taken out of the file by itself. */
    private static long images(Gltf gltf) {
        long bytes = 0;
        Set<Integer> views = new HashSet<>();
        for (GltfImages.Image image : gltf.images()) {
            Integer view = image.bufferView();
            if (view != null && view >= 0 && view < gltf.bufferViews().size() && views.add(view)) {
                Long length = gltf.bufferViews().get(view).byteLength();
                bytes += length == null ? 0 : Math.clamp(length, 0, Integer.MAX_VALUE);
            }
        }
        return bytes;
    }

    /** A morph target that moves nothing takes as much as one that does, and all primitives of a mesh have as many. */
    private static double emptyMorphs(Gltf gltf, Gltf.Primitive primitive, int morphs) {
        long given = primitive.targets().stream()
                .filter(target -> target.get("POSITION") != null)
                .count();
        return (double) NUMBERS_OF_A_PLACE * (morphs - given) * count(gltf, primitive.positions());
    }

    /** Of the bytes that a compressed view becomes, which are there beside the numbers that are read from them. */
    private static double decompressed(JsonNode compression) {
        if (compression == null) {
            return 0;
        }
        double bytes = compression.path("count").asDouble()
                * compression.path("byteStride").asDouble();
        return Math.max(0, bytes / BYTES_OF_A_NUMBER);
    }

    private static List<Integer> accessors(Gltf.Primitive primitive) {
        List<Integer> accessors = new ArrayList<>();
        accessors.add(primitive.indices());
        if (primitive.attributes() != null) {
            accessors.addAll(primitive.attributes().values());
        }
        for (Map<String, Integer> target : primitive.targets()) {
            accessors.addAll(target.values());
        }
        return accessors;
    }

    /** Of normals that are made up for. */
    private static double madeUp(Gltf gltf, Gltf.Primitive primitive, int morphs) {
        if (primitive.positions() == null || primitive.attributes().containsKey("NORMAL")) {
            return 0;
        }
        Integer corners = primitive.indices() == null ? primitive.positions() : primitive.indices();
        double each = NUMBERS_OF_A_CORNER + NUMBERS_OF_A_PLACE * morphs;
        for (Integer attribute : primitive.attributes().values()) {
            each += components(gltf, attribute);
        }
        return each * count(gltf, corners);
    }

    private static double of(Gltf gltf, Integer accessor) {
        return components(gltf, accessor) * count(gltf, accessor);
    }

    /** 0 for what there is not. */
    static int components(Gltf gltf, Integer accessor) {
        if (accessor == null || accessor < 0 || accessor >= gltf.accessors().size()) {
            return 0;
        }
        String type = gltf.accessors().get(accessor).type();
        return type == null
                ? 1
                : switch (type) {
                    case "VEC2" -> 2;
                    case "VEC3" -> 3;
                    case "VEC4", "MAT2" -> 4;
                    case "MAT3" -> 9;
                    case "MAT4" -> 16;
                    default -> 1;
                };
    }

    /** 0 for what there is not. */
    static double count(Gltf gltf, Integer accessor) {
        if (accessor == null || accessor < 0 || accessor >= gltf.accessors().size()) {
            return 0;
        }
        Integer count = gltf.accessors().get(accessor).count();
        return count == null ? 0 : Math.max(0, count);
    }
}
