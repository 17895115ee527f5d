package dev.meshwright.mesh.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import dev.meshwright.mesh.support.SampleScenes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenesTest {

    private final Scene scene = SampleScenes.everyShape();

    @Test
    void boundsFollowTheHierarchy() {
        Shape cube = new Shape.Box(Vec3.ONE, 0);
        Part child = Part.of("child", Transform.at(0, 0, 2), cube, "Plaster");
        Part parent =
                Part.group("parent", Transform.at(5, 0, 0).rotated(0, 90, 0).scaled(2, 2, 2), List.of(child));

        Bounds bounds = Scenes.bounds(new Scene("s", SampleScenes.materials(), List.of(parent)));

        assertThat(bounds.center().minus(new Vec3(9, 0, 0)).length()).isLessThan(1e-6);
        assertThat(bounds.size().minus(Vec3.uniform(2)).length()).isLessThan(1e-6);
    }

    @Test
    void theLongestSideBecomesWhatIsAskedFor() {
        Scene larger = Scenes.withLongestSide(scene, 7.5);

        assertThat(Scenes.bounds(larger).longestSide()).isCloseTo(7.5, within(1e-5));
        assertThat(Scenes.triangleCount(larger)).isEqualTo(Scenes.triangleCount(scene));
        assertThat(larger.parts().getFirst().transform().scale())
                .as("sizes change, not scale factors")
                .isEqualTo(scene.parts().getFirst().transform().scale());
    }

    @Test
    void scalingKeepsTheLimitsOfEveryShape() {
        for (double metres : new double[] {0.01, 0.1, 0.3, 3, 1000}) {
            assertThat(Scenes.bounds(Scenes.withLongestSide(scene, metres)).longestSide())
                    .isCloseTo(metres, within(metres * 1e-5));
        }
    }

    @Test
    void aStandingSceneTouchesTheGroundAboveTheOrigin() {
        Bounds bounds = Scenes.bounds(Scenes.standing(Scenes.moved(scene, new Vec3(3, -8, 1))));

        assertThat(bounds.min().y()).isCloseTo(0, within(1e-5));
        assertThat(bounds.center().x()).isCloseTo(0, within(1e-5));
        assertThat(bounds.center().z()).isCloseTo(0, within(1e-5));
    }

    @Test
    void equalShapesAreMeshedOnce() {
        Shape leg = new Shape.Frustum(0.1, 0.1, 1, 12);
        Scene twoLegs = new Scene(
                "s",
                SampleScenes.materials(),
                List.of(
                        Part.of("left", Transform.at(-1, 0, 0), leg, "Plaster"),
                        Part.of("right", Transform.at(1, 0, 0), new Shape.Frustum(0.1, 0.1, 1, 12), "Plaster")));

        SceneMeshes meshes = SceneMeshes.of(twoLegs);

        assertThat(meshes.meshes().get(0).mesh())
                .isSameAs(meshes.meshes().get(1).mesh());
        assertThat(meshes.triangleCount()).isEqualTo(2 * 48);
    }

    @Test
    void aSceneWithoutShapesHasNoBounds() {
        Scene empty = new Scene("nothing", List.of(), List.of(Part.group("g", Transform.IDENTITY, List.of())));

        assertThatThrownBy(() -> Scenes.bounds(empty))
                .hasMessageContaining("nothing")
                .hasMessageContaining("shape");
    }
}
