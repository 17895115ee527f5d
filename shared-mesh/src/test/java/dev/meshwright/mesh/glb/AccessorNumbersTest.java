package dev.meshwright.mesh.glb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.mesh.asset.Primitive;
import org.junit.jupiter.api.Test;

/** Numbers are taken over as they lie where that is possible; it must not show where it is not. */
class AccessorNumbersTest {

    private static final double[] POSITIONS = {0, 0, 0, 1, 0, 0, 0, 1, 0.5};

    /** Vertices that have no normals get some, and are spread for that in the order of the indices. */
    private static final float[] THIRD_FIRST_SECOND = {0, 1, 0.5f, 0, 0, 0, 1, 0, 0};

    private final RawGlb glb = new RawGlb();

    @Test
    void readsInterleavedAndPlainNumbersAlike() throws UnreadableGlbException {
        int interleaved = glb.floats(7, 0, 0, 0, 7, 1, 0, 0, 7, 0, 1, 0.5);
        int plain = glb.floats(POSITIONS);

        assertThat(triangle(view(interleaved, 48, ",\"byteStride\":16"), 4, null)
                        .positions())
                .containsExactly(triangle(view(plain, 36, ""), 0, null).positions());
    }

    @Test
    void readsIndicesOfAllLengthsAlike() throws UnreadableGlbException {
        int positions = glb.floats(POSITIONS);
        int shorts = glb.shorts(2, 0, 1);
        int bytes = glb.shorts(0x0002, 0x0001);
        int ints = glb.shorts(2, 0, 0, 0, 1, 0);

        assertThat(triangle(view(positions, 36, ""), 0, index(shorts, 5123, 6)).positions())
                .containsExactly(THIRD_FIRST_SECOND);
        assertThat(triangle(view(positions, 36, ""), 0, index(bytes, 5121, 3)).positions())
                .containsExactly(THIRD_FIRST_SECOND);
        assertThat(triangle(view(positions, 36, ""), 0, index(ints, 5125, 12)).positions())
                .containsExactly(THIRD_FIRST_SECOND);
    }

    @Test
    void refusesIndicesBeyondTheVertices() {
        int positions = glb.floats(POSITIONS);
        int ints = glb.shorts(0, 0, 1, 0, 0xFFFF, 0xFFFF);

        assertThatThrownBy(() -> triangle(view(positions, 36, ""), 0, index(ints, 5125, 12)))
                .isInstanceOf(UnreadableGlbException.class)
                .hasMessage("a triangle has the vertex 4294967295, and its mesh has 3");
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            int positions = glb.floats(0, 0, 0, 1, 0, 0, 0, wrong, 0);

            assertThatThrownBy(() -> triangle(view(positions, 36, ""), 0, null))
                    .isInstanceOf(UnreadableGlbException.class)
                    .hasMessage("element 2 of an accessor is no number");
        }
    }

    private static String view(int offset, int length, String more) {
        return "{\"buffer\":0,\"byteOffset\":" + offset + ",\"byteLength\":" + length + more + "}";
    }

    private record Index(String view, int type) {}

    private static Index index(int offset, int type, int length) {
        return new Index(view(offset, length, ""), type);
    }

    private Primitive triangle(String positions, int offset, Index index) throws UnreadableGlbException {
        String indices = index == null ? "" : ",\"indices\":1";
        String json = """
                "nodes":[{"mesh":0}],"meshes":[{"primitives":[{"attributes":{"POSITION":0}%s}]}],
                "accessors":[{"bufferView":0,"byteOffset":%d,"componentType":5126,"count":3,"type":"VEC3"}%s],
                "bufferViews":[%s%s]""".formatted(
                indices,
                offset,
                index == null
                        ? ""
                        : ",{\"bufferView\":1,\"componentType\":" + index.type + ",\"count\":3,\"type\":\"SCALAR\"}",
                positions,
                index == null ? "" : "," + index.view);
        return AssetReader.read(glb.file(json))
                .asset()
                .meshes()
                .getFirst()
                .primitives()
                .getFirst();
    }
}
