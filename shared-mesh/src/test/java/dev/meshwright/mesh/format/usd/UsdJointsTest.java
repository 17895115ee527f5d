package dev.meshwright.mesh.format.usd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.asset.Affine;
import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Placement;
import dev.meshwright.mesh.asset.Skin;
import dev.meshwright.mesh.format.Losses;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UsdJointsTest {

    private static final int JOINTS = 2000;
    private static final int KEYS = 10;

    /** Many joints, each of which moves at moments of its own. */
    @Test
    void tellsOfManyJointsAtFewerMoments() {
        List<Node> nodes = new ArrayList<>();
        List<Animation.Channel> channels = new ArrayList<>();
        for (int joint = 0; joint < JOINTS; joint++) {
            nodes.add(new Node("joint", -1, List.of(), Placement.IDENTITY, -1, -1, null));
            float[] times = new float[KEYS];
            for (int key = 0; key < KEYS; key++) {
                times[key] = key * JOINTS + joint;
            }
            channels.add(new Animation.Channel(
                    joint, Animation.Path.TRANSLATION, Animation.Interpolation.LINEAR, times, new float[3 * KEYS]));
        }
        int[] joints = IntStream.range(0, JOINTS).toArray();
        double[][] bind = new double[JOINTS][];
        java.util.Arrays.setAll(bind, _ -> Affine.identity());
        Skin skin = new Skin("Skin", joints, bind, -1);
        Asset asset = new Asset(
                "Many",
                nodes,
                IntStream.range(0, JOINTS).boxed().toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(skin),
                List.of(new Animation("Move", channels)));
        Losses losses = new Losses();

        SequencedSet<Double> moments = new UsdJoints(asset, new UsdTimes(asset), skin, losses).moments();

        assertThat(moments).hasSize(1000);
        assertThat(moments.getFirst()).isZero();
        assertThat(moments.getLast()).isEqualTo(JOINTS * KEYS - 1.0);
        assertThat(losses.sentences())
                .contains("The joints of a skeleton move at 20000 moments: USDZ is written with 1000 of them.");
    }
}
