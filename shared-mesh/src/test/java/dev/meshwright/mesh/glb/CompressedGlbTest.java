package dev.meshwright.mesh.glb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.meshwright.mesh.asset.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that meshoptimizer and Draco compressed, beside the same models uncompressed. */
class CompressedGlbTest {

    static byte[] file(String name) throws IOException {
        try (InputStream file = CompressedGlbTest.class.getResourceAsStream("/" + name)) {
            return file.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meshopt/ext.glb",
                "meshopt/ext-with-fallback.glb",
                "meshopt/khr.glb",
                "draco/draco.glb",
                "draco/draco-with-fallback.glb"
            })
    void readsTheSameModelCompressedAndNot(String name) throws IOException, UnreadableGlbException {
        AssetReader.Reading reading = AssetReader.read(file(name));

        Asset plain =
                AssetReader.read(file(name.replaceAll("/.*", "/plain.glb"))).asset();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.asset()).usingRecursiveComparison().isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meshopt/ext.glb", "meshopt/ext-with-fallback.glb", "meshopt/khr.glb"})
    void measuresTheSameScene(String name) throws IOException, UnreadableGlbException {
        assertThat(SceneGraph.read(file(name))).isEqualTo(SceneGraph.read(file("meshopt/plain.glb")));
    }

    @Test
    void takesTheUncompressedOnesWhereTheFileHasBoth() throws IOException, UnreadableGlbException {
        byte[] broken = file("meshopt/ext-with-fallback.glb");
        for (int at = broken.length - 1500; at < broken.length - 10; at++) {
            broken[at] = 0;
        }

        Asset read = AssetReader.read(broken).asset();

        assertThat(read)
                .usingRecursiveComparison()
                .isEqualTo(AssetReader.read(file("meshopt/plain.glb")).asset());
    }

    @Test
    void saysWhichViewIsBroken() throws IOException {
        byte[] broken = file("meshopt/ext.glb");
        for (int at = broken.length - 1500; at < broken.length - 10; at++) {
            broken[at] = 0;
        }

        assertThatExceptionOfType(UnreadableGlbException.class)
                .isThrownBy(() -> AssetReader.read(broken))
                .withMessageContaining("buffer view")
                .withMessageContaining("can't be decompressed");
    }

    @Test
    void takesTheUncompressedMeshWhereTheFileHasBoth() throws IOException, UnreadableGlbException {
        byte[] broken = file("draco/draco-with-fallback.glb");
        for (int at = broken.length - 1500; at < broken.length - 10; at++) {
            broken[at] = 0;
        }

        Asset read = AssetReader.read(broken).asset();

        assertThat(read)
                .usingRecursiveComparison()
                .isEqualTo(AssetReader.read(file("draco/plain.glb")).asset());
    }

    @Test
    void saysWhyACompressedMeshCanNotBeRead() throws IOException {
        byte[] broken = file("draco/draco.glb");
        for (int at = broken.length - 1500; at < broken.length - 10; at++) {
            broken[at] = 0;
        }

        assertThatExceptionOfType(UnreadableGlbException.class)
                .isThrownBy(() -> AssetReader.read(broken))
                .withMessageContaining("KHR_draco_mesh_compression")
                .withMessageContaining("export the model without compression");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | has no POSITION",
                "{'attributes':{'POSITION':0}} | bufferView of a mesh",
                "{'bufferView':9,'attributes':{'POSITION':0}} | no buffer view 9",
                "{'bufferView':0,'attributes':{'POSITION':'a'}} | attribute POSITION of a mesh",
                "{'bufferView':0,'attributes':{'POSITION':0}} | does not begin with DRACO"
            })
    void refusesMeshesThatAreNotCompressedRightly(String compression, String reason) {
        RawGlb glb = new RawGlb();
        glb.floats(1, 2);
        String json = """
                "extensionsRequired":["KHR_draco_mesh_compression"],
                "nodes":[{"mesh":0}],"scenes":[{"nodes":[0]}],"scene":0,
                "meshes":[{"primitives":[{"attributes":{"POSITION":0},
                    "extensions":{"KHR_draco_mesh_compression":%s}}]}],
                "accessors":[{"componentType":5126,"count":3,"type":"VEC3"}],
                "bufferViews":[{"buffer":0,"byteLength":8}]
                """.formatted(compression.replace('\'', '"'));

        assertThatExceptionOfType(UnreadableGlbException.class)
                .isThrownBy(() -> AssetReader.read(glb.file(json)))
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | the byteStride of none",
                "{'byteStride':12,'count':3,'buffer':0,'byteLength':8} | the mode 'null' is not known",
                "{'mode':'ATTRIBUTES','byteStride':12.5} | the byteStride 12.5",
                "{'mode':'ATTRIBUTES','byteStride':12,'count':3} | the buffer of none",
                "{'mode':'ATTRIBUTES','byteStride':12,'count':3,'buffer':7,'byteLength':8} | there is no buffer 7",
                "{'mode':'ATTRIBUTES','byteStride':12,'count':3,'buffer':0,'byteLength':900} | has 900 bytes",
                "{'mode':'ATTRIBUTES','byteStride':12,'count':3,'buffer':0,'byteOffset':-1,'byteLength':8} | byteOffset -1",
                "{'mode':'ATTRIBUTES','byteStride':12,'count':4,'buffer':0,'byteLength':8} | has 48",
                "{'mode':'ATTRIBUTES','byteStride':12,'count':3,'buffer':0,'byteLength':8} | does not begin",
                "{'mode':'ATTRIBUTES','byteStride':16,'count':99999999,'buffer':0,'byteLength':8} | than is decompressed",
                "7 | the byteStride of none"
            })
    void refusesWhatIsNotRight(String compression, String reason) {
        RawGlb glb = new RawGlb();
        glb.floats(1, 2);
        String json = """
                "extensionsRequired":["EXT_meshopt_compression"],
                "nodes":[{"mesh":0}],"scenes":[{"nodes":[0]}],"scene":0,
                "meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],
                "accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3"}],
                "bufferViews":[{"buffer":0,"byteLength":36,"extensions":{"EXT_meshopt_compression":%s}}]
                """.formatted(compression.replace('\'', '"'));

        assertThatExceptionOfType(UnreadableGlbException.class)
                .isThrownBy(() -> AssetReader.read(glb.file(json)))
                .withMessageContaining(reason);
    }

    @Test
    void decompressesSoMuchForOneFileAndNoMore() {
        // views of 8 MB each: zeros, in the fewest bytes that say so
        int elements = 32_768;
        byte[] stream = new byte[1 + 1024 * 64 + 256 + 64];
        stream[0] = (byte) 0xA1;
        for (int at = 1; at < stream.length - 320; at++) {
            stream[at] = (byte) 0xAA;
        }
        String view =
                "{\"buffer\":0,\"byteLength\":" + elements * 256 + ",\"extensions\":{\"KHR_meshopt_compression\":{"
                        + "\"mode\":\"ATTRIBUTES\",\"byteStride\":256,\"count\":" + elements
                        + ",\"buffer\":0,\"byteLength\":" + stream.length + "}}}";
        String json = "{" + RawGlb.ASSET + ",\"extensionsRequired\":[\"KHR_meshopt_compression\"],"
                + "\"buffers\":[{\"byteLength\":" + stream.length + "}],"
                + "\"images\":[" + each(5, "{\"bufferView\":%d,\"mimeType\":\"image/png\"}") + "],"
                + "\"bufferViews\":[" + each(5, view) + "]}";

        assertThatExceptionOfType(UnreadableGlbException.class)
                .isThrownBy(() -> AssetReader.read(RawGlb.of(json, stream)))
                .withMessageContaining("more than is decompressed for a file of its size");
    }

    private static String each(int count, String element) {
        return IntStream.range(0, count)
                .mapToObj(number -> element.replace("%d", Integer.toString(number)))
                .collect(Collectors.joining(","));
    }

    @Test
    void mutatedFilesEndInAModelOrAReason() throws IOException {
        java.util.Random random = new java.util.Random(5);
        for (String name : new String[] {"meshopt/ext.glb", "meshopt/khr.glb", "draco/draco.glb"}) {
            byte[] good = file(name);
            for (int round = 0; round < 2000; round++) {
                byte[] broken = good.clone();
                for (int hit = 0; hit <= round % 3; hit++) {
                    broken[20 + random.nextInt(broken.length - 20)] = (byte) random.nextInt();
                }
                try {
                    assertThat(AssetReader.read(broken).asset().nodes()).isNotNull();
                } catch (UnreadableGlbException refused) {
                    assertThat(refused.getMessage().getBytes(StandardCharsets.UTF_8))
                            .isNotEmpty();
                }
            }
        }
    }
}
