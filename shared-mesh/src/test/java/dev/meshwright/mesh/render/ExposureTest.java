package dev.meshwright.mesh.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExposureTest {

    private static int[] samples(double alpha, Transform pea) {
        Material shell = Material.of("shell", new Vec3(0.5, 0.5, 0.5), 0, 0.5).translucent(alpha);
        Material green = Material.of("green", new Vec3(0, 0.5, 0), 0, 0.5);
        Scene scene = new Scene(
                "pod",
                List.of(shell, green),
                List.of(
                        Part.of("pod", Transform.IDENTITY, new Shape.Box(new Vec3(1, 1, 1), 0.1), "shell"),
                        Part.of("pea", pea, new Shape.Ellipsoid(Vec3.uniform(0.2), 16), "green")));
        return Exposure.samples(SceneMeshes.of(scene), 64);
    }

    @Test
    void seesNothingOfWhatIsInsideSomethingOpaque() {
        // When
        int[] seen = samples(1, Transform.IDENTITY);

        // Then
        assertThat(seen[0]).isGreaterThan(1000);
        assertThat(seen[1]).isZero();
    }

    @Test
    void seesThroughGlass() {
        // When
        int[] seen = samples(0.4, Transform.IDENTITY);

        // Then
        assertThat(seen[0]).isGreaterThan(1000);
        assertThat(seen[1]).isGreaterThan(100);
    }

    @Test
    void looksFromAllSides() {
        // Then
        for (Transform side : List.of(
                Transform.at(0.4, 0, 0),
                Transform.at(-0.4, 0, 0),
                Transform.at(0, 0.4, 0),
                Transform.at(0, -0.4, 0),
                Transform.at(0, 0, 0.4),
                Transform.at(0, 0, -0.4))) {
            assertThat(samples(1, side)[1]).isGreaterThan(10);
        }
    }
}
