package dev.meshwright.generation.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final Shape CUBE = new Shape.Box(new Vec3(1, 1, 1), 0);

    private static List<Body> bodies(Shape one, Transform place, Shape other, Transform otherPlace) {
        Scene scene = new Scene(
                "two",
                List.of(Material.of("clay", new Vec3(0.5, 0.5, 0.5), 0, 0.8)),
                List.of(Part.of("one", place, one, "clay"), Part.of("other", otherPlace, other, "clay")));
        return new Workbench().bodies(SceneMeshes.of(scene));
    }

    @Test
    void measuresTheGapBetweenTurnedBodies() {
        // Given
        List<Body> bodies =
                bodies(CUBE, Transform.IDENTITY, CUBE, Transform.at(2, 0, 0).rotated(0, 45, 0));

        // When
        Gap gap = bodies.getFirst().gap(bodies.getLast(), 10).orElseThrow();

        // Then
        assertThat(gap.metres()).isCloseTo(2 - 0.5 - Math.sqrt(0.5), within(1e-6));
        assertThat(gap.way().normalized().x()).isCloseTo(1, within(1e-6));
    }

    @Test
    void knowsNoGapWiderThanAskedFor() {
        // Given
        List<Body> bodies = bodies(CUBE, Transform.IDENTITY, CUBE, Transform.at(3, 0, 0));

        // Then
        assertThat(bodies.getFirst().gap(bodies.getLast(), 1.99)).isEmpty();
        assertThat(bodies.getFirst().gap(bodies.getLast(), 2.01)).isPresent();
    }

    @Test
    void touchesWhatItMeetsHoldsOrIsHeldBy() {
        // Given
        Shape pea = new Shape.Ellipsoid(Vec3.uniform(0.1), 12);

        // Then
        assertThat(touch(bodies(CUBE, Transform.IDENTITY, CUBE, Transform.at(0.9, 0.2, 0))))
                .isTrue();
        assertThat(touch(bodies(CUBE, Transform.IDENTITY, CUBE, Transform.at(1.0009, 0, 0))))
                .isTrue();
        assertThat(touch(bodies(CUBE, Transform.IDENTITY, CUBE, Transform.at(1.01, 0, 0))))
                .isFalse();
        assertThat(touch(bodies(CUBE, Transform.IDENTITY, pea, Transform.IDENTITY)))
                .isTrue();
        assertThat(touch(bodies(pea, Transform.IDENTITY, CUBE, Transform.IDENTITY)))
                .isTrue();
    }

    private static boolean touch(List<Body> bodies) {
        return bodies.getFirst().touches(bodies.getLast(), 0.001);
    }

    @Test
    void measuresHowMuchOfItIsInsideAnother() {
        // Given
        List<Body> bodies =
                bodies(CUBE, Transform.at(0.6, 0, 0), new Shape.Box(new Vec3(4, 4, 1), 0), Transform.at(2, 0, 0));

        // Then
        assertThat(bodies.getFirst().shareWithin(bodies.getLast())).isCloseTo(1, within(0.11));
        assertThat(bodies.getLast().shareWithin(bodies.getFirst())).isBetween(0.01, 0.12);
    }

    @Test
    void findsFacesInOnePlaneThatFaceTheSameWay() {
        // Given
        List<Body> flush = bodies(CUBE, Transform.IDENTITY, CUBE, Transform.at(0.5, 0.25, 0));
        List<Body> stacked =
                bodies(CUBE, Transform.IDENTITY, CUBE, Transform.at(0, 1, 0).scaled(0.5, 1, 0.5));

        // When
        double shared = flush.getFirst().sharedFaces(flush.getLast(), 1e-4).stream()
                .mapToDouble(SharedFace::area)
                .sum();

        // Then
        assertThat(shared).isCloseTo(2 * 0.5 * 0.75, within(1e-6));
        assertThat(stacked.getFirst().sharedFaces(stacked.getLast(), 1e-4)).isEmpty();
    }

    @Test
    void seesMirroredPartsTheRightWayOut() {
        // Given
        List<Body> bodies = bodies(
                CUBE, Transform.IDENTITY, CUBE, Transform.at(0.5, 0.25, 0).scaled(-1, 1, 1));

        // When
        List<SharedFace> faces = bodies.getFirst().sharedFaces(bodies.getLast(), 1e-4);

        // Then
        assertThat(faces).isNotEmpty().allMatch(face -> Math.abs(face.normal().z()) > 0.99);
    }
}
