package dev.meshwright.mesh.glb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlbWeightTest {

    private static final String ACCESSORS = """
        "accessors":[{"count":100,"type":"VEC3"},{"count":100,"type":"VEC3"},{"count":300,"type":"SCALAR"},
                     {"count":10,"type":"MAT4"}]\
        """;

    @Test
    void countsForEachPrimitiveWhatItReads() throws UnreadableGlbException {
        // When
        GlbWeight weight = weigh("""
            "meshes":[{"primitives":[{"attributes":{"POSITION":0,"NORMAL":1},"indices":2},
                                     {"attributes":{"POSITION":0,"NORMAL":1},"indices":2}]}],\
            """ + ACCESSORS);

        // Then
        assertThat(weight.numbers()).isEqualTo(2 * (300 + 300 + 300) + 160);
    }

    @Test
    void countsTheNormalsThatAreMadeUp() throws UnreadableGlbException {
        // When
        GlbWeight weight =
                weigh("\"meshes\":[{\"primitives\":[{\"attributes\":{\"POSITION\":0},\"indices\":2}]}]," + ACCESSORS);

        // Then
        assertThat(weight.numbers()).isEqualTo(300 + 300 + (3 + 4) * 300 + 300 + 160);
    }

    @Test
    void countsMorphTargets() throws UnreadableGlbException {
        // When
        GlbWeight weight = weigh("""
            "meshes":[{"primitives":[{"attributes":{"POSITION":0,"NORMAL":1},
                                      "targets":[{"POSITION":1},{"POSITION":1}]}]}],\
            """ + ACCESSORS);

        // Then
        assertThat(weight.numbers()).isEqualTo(300 + 300 + 2 * 300 + 300 + 160);
    }

    /** 1,000 targets that say nothing are 12 GB for a million vertices. */
    @Test
    void countsMorphTargetsThatSayNothingForEachPrimitiveOfTheirMesh() throws UnreadableGlbException {
        // When
        GlbWeight weight = weigh("""
            "meshes":[{"primitives":[{"attributes":{"POSITION":0,"NORMAL":1},"targets":[{},{},{"POSITION":1}]},
                                     {"attributes":{"POSITION":0,"NORMAL":1}}]}],\
            """ + ACCESSORS);

        // Then
        assertThat(weight.numbers()).isEqualTo(2 * (300 + 300 + 3 * 300) + 300 + 160);
    }

    @Test
    void countsTheMorphTargetsOfNormalsThatAreMadeUp() throws UnreadableGlbException {
        // When
        GlbWeight weight = weigh("""
            "meshes":[{"primitives":[{"attributes":{"POSITION":0},"indices":2,"targets":[{},{}]}]}],\
            """ + ACCESSORS);

        // Then
        assertThat(weight.numbers()).isEqualTo(300 + 300 + (3 + 4 + 2 * 3) * 300 + 2 * 300 + 300 + 160);
    }

    @ParameterizedTest
    @CsvSource({"EXT_meshopt_compression, 1000, 16, 4000", "KHR_meshopt_compression, -1, 16, 0"})
    void countsWhatViewsBecomeWhenTheyAreDecompressed(String extension, int count, int stride, long numbers)
            throws UnreadableGlbException {
        // When
        GlbWeight weight = weigh("\"bufferViews\":[{\"buffer\":0,\"extensions\":{\"" + extension + "\":{\"count\":"
                + count + ",\"byteStride\":" + stride + "}}}]");

        // Then
        assertThat(weight.numbers()).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"-5, VEC3, 0", "2000000000, MAT4, 32000000000", "7, NONSENSE, 7"})
    void takesAnyCountAsItIs(int count, String type, long numbers) throws UnreadableGlbException {
        // When
        GlbWeight weight = weigh("\"accessors\":[{\"count\":" + count + ",\"type\":\"" + type + "\"}]");

        // Then
        assertThat(weight.numbers()).isEqualTo(numbers);
    }

    @Test
    void passesOverWhatIsNotThere() throws UnreadableGlbException {
        // When
        GlbWeight weight = weigh("""
            "meshes":[{"primitives":[{"attributes":{"POSITION":17,"NORMAL":-1},"indices":99},{}]}],\
            """ + ACCESSORS);

        // Then
        assertThat(weight.numbers()).isEqualTo(300 + 300 + 300 + 160);
    }

    /** Two characters may stand for an object that takes a hundred bytes. */
    @Test
    void countsEachValueOfTheJson() throws UnreadableGlbException {
        // When
        GlbWeight few = weigh("\"cameras\":[" + "{\"a\":\"%s\"}".formatted("x".repeat(1_000)) + "]");
        GlbWeight many = weigh("\"cameras\":[" + "{},".repeat(999) + "{}]");

        // Then
        assertThat(many.jsonRoom()).isGreaterThan(few.jsonRoom() + 100_000);
    }

    @Test
    void countsAnImageForEachViewHoweverManyOverlap() throws UnreadableGlbException {
        // When
        GlbWeight weight = weigh("""
            "images":[{"bufferView":0},{"bufferView":1},{"bufferView":1},{"bufferView":9},{"uri":"x"}],
            "bufferViews":[{"buffer":0,"byteLength":5000},{"buffer":0,"byteOffset":7,"byteLength":4000}]\
            """);

        // Then
        assertThat(weight.imageBytes()).isEqualTo(9_000);
        assertThat((long) weight.room(1_000, 0)).isEqualTo(weight.jsonRoom() + 9_000 + 1_000);
    }

    @Test
    void countsWhatCompressedMeshesTakeByWhatTheirAccessorsSay() throws UnreadableGlbException {
        // Given
        String mesh = """
            "extensionsRequired":["KHR_draco_mesh_compression"],
            "meshes":[{"primitives":[{"attributes":{"POSITION":0,"NORMAL":1},"indices":2,
                "extensions":{"KHR_draco_mesh_compression":{"bufferView":0,"attributes":{"POSITION":0}}}}]}],
            """;

        // When
        GlbWeight small = weigh(mesh + ACCESSORS);
        GlbWeight large = weigh(mesh + ACCESSORS.replace("300", "3000000"));
        GlbWeight plain = weigh(mesh.replace("\"extensions\"", "\"extras\"") + ACCESSORS);

        // Then
        assertThat(plain.meshRoom()).isZero();
        assertThat(small.meshRoom()).isPositive();
        assertThat(large.meshRoom()).isGreaterThan(small.meshRoom() + 1_000_000 * 100L);
    }

    @Test
    void countsTheJointsOfSkins() throws UnreadableGlbException {
        assertThat(weigh("\"skins\":[{\"joints\":[0,0,0]}]").numbers()).isEqualTo(36);
    }

    @Test
    void takesWhatWritingNeedsInPlaceOfWhatWasSetAsideForIt() throws UnreadableGlbException {
        // Given
        GlbWeight weight = weigh(ACCESSORS);

        // When, Then
        assertThat(weight.room(0, 0)).isEqualTo(weight.jsonRoom() + 15.0 * weight.numbers());
        assertThat(weight.room(0, weight.numbers())).isEqualTo(weight.room(0, 0));
        assertThat(weight.room(0, 1_000_000)).isEqualTo(weight.jsonRoom() + 4.0 * weight.numbers() + 1_000_000);
    }

    @Test
    void needsNoMoreThanTheJson() throws UnreadableGlbException {
        // Given
        byte[] glb = glb("{\"asset\":{\"version\":\"2.0\"}}");
        byte[] longer = Arrays.copyOf(glb, glb.length + 1_000);

        // When
        int needed = GlbWeight.needed(Arrays.copyOf(longer, GlbWeight.HEADER_BYTES));

        // Then
        assertThat(needed).isEqualTo(glb.length);
        assertThat(GlbWeight.of(Arrays.copyOf(longer, needed))).isEqualTo(GlbWeight.of(glb));
    }

    @Test
    void refusesWhatIsNoBeginningOfAGlb() {
        byte[] glb = glb("{\"asset\":{\"version\":\"2.0\"}}");
        byte[] tooLong = glb.clone();
        ByteBuffer.wrap(tooLong).order(ByteOrder.LITTLE_ENDIAN).putInt(12, -1);
        byte[] noJson = glb("no json");

        for (byte[] broken : new byte[][] {
            new byte[0], new byte[100], Arrays.copyOf(glb, 19), Arrays.copyOf(glb, glb.length - 1), tooLong, noJson
        }) {
            assertThatThrownBy(() -> GlbWeight.of(broken)).isInstanceOf(UnreadableGlbException.class);
        }
    }

    private static GlbWeight weigh(String content) throws UnreadableGlbException {
        return GlbWeight.of(glb("{\"asset\":{\"version\":\"2.0\"}," + content + "}"));
    }

    private static byte[] glb(String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(20 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x46546C67)
                .putInt(2)
                .putInt(20 + text.length)
                .putInt(text.length)
                .putInt(0x4E4F534A)
                .put(text)
                .array();
    }
}
