package dev.meshwright.mesh.glb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.meshwright.mesh.support.SampleScenes;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileGlbTest {

    private static final String MESH =
            "\"nodes\":[{\"mesh\":0}]," + "\"meshes\":[{\"primitives\":[{\"attributes\":{\"POSITION\":0}}]}],";
    private static final String VIEW = ",\"bufferViews\":[{\"buffer\":0,\"byteLength\":36}]";

    static Stream<Arguments> brokenDocuments() {
        return Stream.of(
                arguments("\"nodes\":[{\"children\":[1]},{\"children\":[0]}]", "child of itself"),
                arguments("\"nodes\":[{\"children\":[0]}]", "child of itself"),
                arguments("\"nodes\":[{\"children\":[2]},{\"children\":[2]},{}]", "child of two nodes"),
                arguments("\"nodes\":[{\"children\":[1,1]},{}]", "child of two nodes"),
                arguments("\"nodes\":[{\"children\":[9]}]", "no node 9"),
                arguments("\"nodes\":[{\"children\":[-1]}]", "no node -1"),
                arguments("\"nodes\":[null]", "not that of glTF"),
                arguments("\"nodes\":[{\"children\":[null]}]", "not that of glTF"),
                arguments("\"nodes\":\"many\"", "not that of glTF"),
                arguments("\"nodes\":[{\"mesh\":1.5}]", "not that of glTF"),
                arguments("\"nodes\":[{\"mesh\":\"0\"}]", "not that of glTF"),
                arguments("\"nodes\":[{\"mesh\":0}]", "no mesh 0"),
                arguments("\"scene\":3,\"scenes\":[{}],\"nodes\":[{}]", "no scene 3"),
                arguments("\"scenes\":[{\"nodes\":[0,0]}],\"nodes\":[{}]", "once more"),
                arguments("\"scenes\":[{\"nodes\":[1]}],\"nodes\":[{\"children\":[1]},{}]", "once more"),
                arguments("\"nodes\":[{\"translation\":[1,2]}]", "transform of node 0"),
                arguments("\"nodes\":[{\"translation\":[1e999,0,0]}]", "transform of node 0"),
                arguments("\"nodes\":[{\"matrix\":[1,null]}]", "transform of node 0"),
                arguments(
                        "\"nodes\":[{\"scale\":[1e200,1,1],\"children\":[1]},{\"scale\":[1e200,1,1]}]",
                        "transform of node 1"),
                arguments("\"extensionsRequired\":[\"EXT_unheard_of\"]", "EXT_unheard_of"),
                arguments(MESH + "\"accessors\":[]", "no accessor 0"),
                arguments(MESH + accessor("\"count\":4,\"bufferView\":0") + VIEW, "its view has 36 bytes"),
                arguments(MESH + accessor("\"count\":3,\"bufferView\":0,\"byteOffset\":4") + VIEW, "36 bytes"),
                arguments(MESH + accessor("\"count\":3,\"bufferView\":0,\"byteOffset\":-8") + VIEW, "36 bytes"),
                arguments(MESH + accessor("\"count\":3,\"bufferView\":0,\"byteOffset\":9e18") + VIEW, "glTF"),
                arguments(
                        MESH + accessor("\"count\":3,\"bufferView\":0,\"byteOffset\":9223372036854775807") + VIEW,
                        "36 bytes"),
                arguments(MESH + accessor("\"count\":2147483647"), "elements"),
                arguments(MESH + accessor("\"count\":0"), "elements"),
                arguments(MESH + accessor("\"count\":-1"), "elements"),
                arguments(MESH + accessor("\"count\":3,\"bufferView\":7"), "no buffer view 7"),
                arguments(
                        MESH + accessor("\"count\":3,\"bufferView\":0")
                                + ",\"bufferViews\":[{\"buffer\":0,\"byteOffset\":8,\"byteLength\":36}]",
                        "its buffer has 36"),
                arguments(
                        MESH + "\"accessors\":[{\"componentType\":1,\"count\":3,\"type\":\"VEC3\"}]", "component type"),
                arguments(
                        MESH + "\"accessors\":[{\"componentType\":5126,\"count\":3,\"type\":\"VEC2\"}]",
                        "VEC3 is needed"),
                arguments(MESH + accessor("\"count\":3,\"sparse\":{\"count\":1}"), "sparse"),
                arguments("\"buffers\":[{\"byteLength\":4,\"uri\":\"data:;base64,!\"}]", "base64"));
    }

    private static String accessor(String rest) {
        return "\"accessors\":[{\"componentType\":5126,\"type\":\"VEC3\"," + rest + "}]";
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void whatCanBeNoDocumentIsRefusedWithTheReason(String json, String reason) {
        // Given
        RawGlb glb = new RawGlb();
        glb.floats(0, 0, 0, 1, 0, 0, 1, 1, 0);
        String buffers = json.contains("\"buffers\"") ? "" : ",\"buffers\":[{\"byteLength\":36}]";

        // When
        byte[] file = RawGlb.of("{" + RawGlb.ASSET + buffers + "," + json + "}", new byte[36]);

        // Then
        assertThatThrownBy(() -> SceneGraph.read(file))
                .isInstanceOf(UnreadableGlbException.class)
                .hasMessageContaining(reason);
    }

    static Stream<Arguments> brokenFiles() {
        byte[] right = RawGlb.of("{" + RawGlb.ASSET + "}", new byte[4]);
        return Stream.of(
                arguments(new byte[0], "header"),
                arguments("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "header"),
                arguments(Arrays.copyOf(right, right.length - 1), "speaks of"),
                arguments(Arrays.copyOf(right, right.length + 4), "speaks of"),
                arguments(changed(right, 4, 1), "version 1"),
                arguments(changed(right, 8, -1), "4294967295 bytes"),
                arguments(changed(right, 12, 0x7FFFFFFF), "more than follow"),
                arguments(changed(right, 12, -1), "more than follow"),
                arguments(changed(right, 16, 7), "JSON"),
                arguments(RawGlb.of("", new byte[0]), "not that of glTF"),
                arguments(RawGlb.of("[]", new byte[0]), "not that of glTF"),
                arguments(RawGlb.of("null", new byte[0]), "glTF 2.0"),
                arguments(RawGlb.of("{}", new byte[0]), "glTF 2.0"),
                arguments(RawGlb.of("{\"asset\":{\"version\":\"1.0\"}}", new byte[0]), "glTF 2.0"),
                arguments(RawGlb.of("{\"asset\":{\"version\":\"2.0\"}} {}", new byte[0]), "not that of glTF"),
                arguments(RawGlb.of("{\"asset\":" + "[".repeat(5000), new byte[0]), "not that of glTF"));
    }

    private static byte[] changed(byte[] file, int at, int word) {
        byte[] copy = file.clone();
        System.arraycopy(RawGlb.words(word), 0, copy, at, 4);
        return copy;
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void whatIsNoGlbIsRefusedWithTheReason(byte[] file, String reason) {
        assertThatThrownBy(() -> SceneGraph.read(file))
                .isInstanceOf(UnreadableGlbException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void pointsThatLieNowhereAreRefused() {
        // Given
        RawGlb glb = new RawGlb();
        glb.floats(0, 0, 0, Double.NaN, 0, 0, 1, Double.POSITIVE_INFINITY, 0);

        // When
        byte[] file = glb.file(MESH + accessor("\"count\":3,\"bufferView\":0") + VIEW);

        // Then
        assertThatThrownBy(() -> SceneGraph.read(file))
                .isInstanceOf(UnreadableGlbException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void anIndexBeyondTheVerticesIsRefused() {
        // Given
        RawGlb glb = new RawGlb();
        glb.floats(0, 0, 0, 1, 0, 0, 1, 1, 0);
        glb.shorts(0, 1, 3, 0);

        // When
        byte[] file = glb.file("""
                "nodes":[{"mesh":0}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0},"indices":1}]}],
                "accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3"},
                    {"bufferView":0,"byteOffset":36,"componentType":5123,"count":3,"type":"SCALAR"}],
                "bufferViews":[{"buffer":0,"byteLength":44}]
                """);

        // Then
        assertThatThrownBy(() -> SceneGraph.read(file))
                .isInstanceOf(UnreadableGlbException.class)
                .hasMessageContaining("vertex 3");
    }

    @Test
    void aTreeTooDeepIsRefused() {
        // Given
        String nodes = IntStream.range(0, 5000)
                .mapToObj(node -> node == 4999 ? "{}" : "{\"children\":[" + (node + 1) + "]}")
                .collect(Collectors.joining(",", "\"nodes\":[", "]"));

        // When
        byte[] file = new RawGlb().file(nodes);

        // Then
        assertThatThrownBy(() -> SceneGraph.read(file))
                .isInstanceOf(UnreadableGlbException.class)
                .hasMessageContaining("levels");
    }

    @Test
    void manyNodesThatShareALargeMeshTakeNoLongTime() throws UnreadableGlbException {
        // Given: 20,000 nodes of a mesh that has 30 million vertices, in a file of a megabyte
        String nodes = "{\"mesh\":0},".repeat(19_999) + "{\"mesh\":0}";
        byte[] file = new RawGlb()
                .file("\"nodes\":[" + nodes + "],"
                        + "\"meshes\":[{\"primitives\":[{\"attributes\":{\"POSITION\":0}}]}],"
                        + accessor("\"count\":30000000,\"min\":[0,0,0],\"max\":[1,1,1]"));

        // When
        SceneGraph graph = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> SceneGraph.read(file));

        // Then
        assertThat(graph.exact()).isFalse();
        assertThat(graph.root().faces()).isEqualTo(20_000L * 10_000_000);
    }

    @Test
    void manyNodesThatShareManyPrimitivesAreRefused() {
        // Given
        String nodes = "{\"mesh\":0},".repeat(19_999) + "{\"mesh\":0}";
        String primitives = "{},".repeat(19_999) + "{}";
        byte[] file = new RawGlb().file("\"nodes\":[" + nodes + "],\"meshes\":[{\"primitives\":[" + primitives + "]}]");

        // When, then
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThatThrownBy(() -> SceneGraph.read(file))
                        .isInstanceOf(UnreadableGlbException.class)
                        .hasMessageContaining("more work"));
    }

    @Test
    void moreElementsThanMemoryIsGivenForAreRefused() {
        // Given
        byte[] file = new RawGlb().file("\"nodes\":[" + "{},".repeat(2_000_000) + "{}]");

        // When, then
        assertThatThrownBy(() -> SceneGraph.read(file)).isInstanceOf(UnreadableGlbException.class);
    }

    @Test
    void noDamageDoesMoreThanBeRefused() {
        // Given
        byte[] right = GlbWriter.write(SampleScenes.everyShape());
        Random random = new Random(7);

        for (int round = 0; round < 2_000; round++) {
            // When
            byte[] damaged = right.clone();
            int jsonBytes = 4_000;
            for (int times = 0; times <= round % 4; times++) {
                damaged[random.nextInt(round % 2 == 0 ? jsonBytes : right.length)] = (byte) random.nextInt(256);
            }

            // Then
            try {
                SceneGraph.read(damaged);
            } catch (UnreadableGlbException expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }
}
