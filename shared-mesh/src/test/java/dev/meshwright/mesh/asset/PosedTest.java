package dev.meshwright.mesh.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.mesh.support.MovingAssets;
import org.junit.jupiter.api.Test;

class PosedTest {

    @Test
    void bendsWhatIsMorphed() {
        Asset asset = MovingAssets.still(MovingAssets.byBonesAndMorphs(), 0);
        Asset morphed = MovingAssets.still(MovingAssets.byBonesAndMorphs(), 0.5);

        float[] before = shown(asset).positions();
        float[] after = shown(morphed).positions();

        // The uppermost point is bent by the upper bone alone, which lies a quarter turn over, one metre up.
        int last = before.length - 3;
        assertThat(before[last]).isEqualTo(0.7f);
        assertThat(before[last + 1]).isEqualTo(2f);
        assertThat(after[last]).isCloseTo(-0.5f, within(1e-5f));
        assertThat(after[last + 1]).isCloseTo(1.3f, within(1e-5f));
        assertThat(after[last + 2]).isCloseTo(0.25f + 1.5f, within(1e-5f));
    }

    private static Primitive shown(Asset asset) {
        Posed posed = new Posed(asset);
        int node = posed.shown().getFirst();
        return posed.primitive(
                node,
                asset.meshes().get(asset.nodes().get(node).mesh()).primitives().getFirst());
    }
}
