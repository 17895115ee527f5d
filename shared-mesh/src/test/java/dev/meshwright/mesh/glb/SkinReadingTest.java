package dev.meshwright.mesh.glb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Joints by which vertices are bent, and those that a skin has. */
class SkinReadingTest {

    /** A triangle whose last vertex has a second joint. */
    private static byte[] bentBy(int joint, double weight) {
        RawGlb glb = new RawGlb();
        glb.floats(0, 0, 0, 1, 0, 0, 0, 1, 0);
        int joints = glb.shorts(0, 0, 0, 0, 0, 0, 0, 0, 0, joint, 0, 0);
        int weights = glb.floats(1, 0, 0, 0, 1, 0, 0, 0, 1 - weight, weight, 0, 0);
        return glb.file("""
                "nodes":[{"mesh":0,"skin":0},{"name":"bone"},{"name":"tip"}],"scenes":[{"nodes":[0,1,2]}],"scene":0,
                "skins":[{"joints":[1,2]}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0,"JOINTS_0":1,"WEIGHTS_0":2}}]}],
                "accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3"},
                    {"bufferView":0,"byteOffset":%d,"componentType":5123,"count":3,"type":"VEC4"},
                    {"bufferView":0,"byteOffset":%d,"componentType":5126,"count":3,"type":"VEC4"}],
                "bufferViews":[{"buffer":0,"byteLength":%d}]
                """.formatted(joints, weights, glb.size()));
    }

    @Test
    void readsJointsThatTheSkinHas() throws UnreadableGlbException {
        assertThat(AssetReader.read(bentBy(1, 0.5))
                        .asset()
                        .meshes()
                        .getFirst()
                        .primitives()
                        .getFirst()
                        .joints())
                .endsWith(0, 1, 0, 0);
    }

    @Test
    void refusesJointsThatTheSkinDoesNotHave() {
        assertThatExceptionOfType(UnreadableGlbException.class)
                .isThrownBy(() -> AssetReader.read(bentBy(2, 0.5)))
                .withMessageContaining("bent by joint 2 of skin 0, which has 2");
    }

    @Test
    void passesOverJointsWithoutWeight() throws UnreadableGlbException {
        assertThat(AssetReader.read(bentBy(999, 0))
                        .asset()
                        .meshes()
                        .getFirst()
                        .primitives()
                        .getFirst()
                        .joints())
                .containsOnly(0);
    }
}
