package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.meshwright.mesh.geometry.InterruptibleBytes;
import dev.meshwright.mesh.geometry.Interruption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/**
 * As much of a glTF document (glTF 2.0, section 5) as says where which geometry stands. Lists are never null and hold no
 * null; numbers that the document leaves out are.
 */
record Gltf(
        Asset asset,
        Integer scene,
        List<SceneRoots> scenes,
        List<Node> nodes,
        List<Mesh> meshes,
        List<Skin> skins,
        List<GltfMaterial> materials,
        List<GltfImages.Texture> textures,
        List<GltfImages.Image> images,
        List<GltfImages.Sampler> samplers,
        List<GltfAnimation> animations,
        List<JsonNode> cameras,
        List<Accessor> accessors,
        List<BufferView> bufferViews,
        List<Buffer> buffers,
        List<String> extensionsUsed,
        List<String> extensionsRequired) {

    private static final int MOST_JSON_BYTES = 64 << 20;
    /** Bounds the memory that a small file can claim: some 100 bytes each. */
    static final long MOST_TOKENS = 3_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .maxNestingDepth(200)
                            .maxStringLength(MOST_JSON_BYTES)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Gltf {
        scenes = list(scenes);
        nodes = list(nodes);
        meshes = list(meshes);
        skins = list(skins);
        materials = list(materials);
        textures = list(textures);
        images = list(images);
        samplers = list(samplers);
        animations = list(animations);
        cameras = list(cameras);
        accessors = list(accessors);
        bufferViews = list(bufferViews);
        buffers = list(buffers);
        extensionsUsed = list(extensionsUsed);
        extensionsRequired = list(extensionsRequired);
    }

    static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    static Gltf read(ByteBuffer json) throws UnreadableGlbException {
        if (json.capacity() > MOST_JSON_BYTES) {
            throw new UnreadableGlbException(
                    "the JSON of the GLB has " + json.capacity() + " bytes; at most " + MOST_JSON_BYTES + " are read");
        }
        try {
            ByteBuffer text = json.slice(0, lengthWithoutPadding(json));
            Gltf document = MAPPER.readValue(new InterruptibleBytes(text), Gltf.class);
            if (document == null || document.asset == null || !isReadable(document.asset.version)) {
                throw new UnreadableGlbException("the GLB does not say that it is glTF 2.0");
            }
            return document;
        } catch (IOException | NullPointerException e) {
            // Whoever reads a list hides what ended it.
            Interruption.check();
            // A list that holds null can't be copied.
            throw new UnreadableGlbException("the JSON of the GLB is not that of glTF: " + e.getMessage(), e);
        }
    }

    /** Goes through a document token by token, within the same bounds. */
    static JsonParser parser(ByteBuffer json) throws UnreadableGlbException {
        byte[] bytes = new byte[lengthWithoutPadding(json)];
        json.get(0, bytes);
        try {
            return MAPPER.createParser(bytes);
        } catch (IOException e) {
            throw new UnreadableGlbException("the JSON of the GLB can't be read: " + e.getMessage(), e);
        }
    }

    private static boolean isReadable(String version) {
        return version != null && version.startsWith("2.");
    }

    /** Spaces are right, but some writers fill the chunk with zeros. */
    private static int lengthWithoutPadding(ByteBuffer json) {
        int length = json.capacity();
        while (length > 0 && json.get(length - 1) == 0) {
            length--;
        }
        return length;
    }

    /** An element of a list, as other elements name it. */
    static <T> T at(List<T> list, Integer number, String what) throws UnreadableGlbException {
        if (number == null || number < 0 || number >= list.size()) {
            throw new UnreadableGlbException("there is no " + what + " " + number + ": the GLB has " + list.size());
        }
        return list.get(number);
    }

    record Asset(String version, String generator) {}

    record SceneRoots(List<Integer> nodes) {

        SceneRoots {
            nodes = list(nodes);
        }
    }

    record Node(
            String name,
            List<Integer> children,
            Integer mesh,
            Integer skin,
            List<Double> weights,
            List<Double> matrix,
            List<Double> translation,
            List<Double> rotation,
            List<Double> scale) {

        Node {
            children = list(children);
            weights = list(weights);
        }
    }

    record Mesh(String name, List<Primitive> primitives, List<Double> weights, JsonNode extras) {

        Mesh {
            primitives = list(primitives);
            weights = list(weights);
        }
    }

    record Primitive(
            Map<String, Integer> attributes,
            Integer indices,
            Integer material,
            Integer mode,
            List<Map<String, Integer>> targets,
            Map<String, JsonNode> extensions) {

        Primitive {
            targets = list(targets);
        }

        /** The accessor of the positions; null where there is none, so that nothing is to be seen. */
        Integer positions() {
            return attributes == null ? null : attributes.get("POSITION");
        }

        boolean isCompressed() {
            return extensions != null && extensions.containsKey(CompressedPrimitive.EXTENSION);
        }
    }

    record Skin(String name, List<Integer> joints, Integer inverseBindMatrices, Integer skeleton) {

        Skin {
            joints = list(joints);
        }
    }

    record Accessor(
            Integer bufferView,
            Long byteOffset,
            Integer componentType,
            Boolean normalized,
            Integer count,
            String type,
            List<Double> min,
            List<Double> max,
            Sparse sparse) {}

    record Sparse(Integer count, SparsePart indices, SparsePart values) {}

    record SparsePart(Integer bufferView, Long byteOffset, Integer componentType) {}

    record BufferView(
            Integer buffer, Long byteOffset, Long byteLength, Integer byteStride, Map<String, JsonNode> extensions) {

        /** How its elements are compressed; null where they are not. */
        JsonNode compression() {
            if (extensions == null) {
                return null;
            }
            JsonNode ratified = extensions.get("KHR_meshopt_compression");
            return ratified != null ? ratified : extensions.get("EXT_meshopt_compression");
        }
    }

    record Buffer(String uri, Long byteLength) {}
}
