package dev.meshwright.mesh.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import dev.meshwright.mesh.support.SampleShapes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MesherTest {

    static Stream<Shape> closedShapes() {
        return Stream.concat(SampleShapes.closedExamples().stream(), SampleShapes.randomClosed(20261122, 700).stream());
    }

    @ParameterizedTest
    @MethodSource("closedShapes")
    void closedShapesAreWatertightAndFaceOutwards(Shape shape) {
        TriangleMesh mesh = Mesher.mesh(shape);

        MeshFacts facts = new MeshFacts(mesh);
        assertThat(facts.openEdges()).as("edges without a partner").isZero();
        assertThat(facts.volume()).as("volume").isPositive();
        assertThat(facts.smallestArea()).as("smallest triangle").isPositive();
        assertThat(facts.worstNormalLength())
                .as("normals' distance from length 1")
                .isLessThan(1e-5);
        assertThat(mesh.uvs()).satisfies(uvs -> {
            for (float uv : uvs) {
                assertThat(uv).isBetween(0f, 1f);
            }
        });
        assertThat(mesh.indices()).satisfies(indices -> {
            for (int index : indices) {
                assertThat(index).isBetween(0, mesh.vertexCount() - 1);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("dev.meshwright.mesh.support.SampleShapes#closedExamples")
    void normalsPointAwayFromTheInside(Shape shape) {
        assertThat(new MeshFacts(Mesher.mesh(shape)).worstNormal()).isPositive();
    }

    @Test
    void volumesAreThoseOfTheSchoolbook() {
        assertThat(volume(new Shape.Box(new Vec3(1, 2, 3), 0))).isCloseTo(6, within(1e-5));
        assertThat(volume(new Shape.Ellipsoid(new Vec3(1, 2, 3), 200))).isCloseTo(8 * Math.PI, within(0.02));
        assertThat(volume(new Shape.Frustum(1, 1, 2, 256))).isCloseTo(2 * Math.PI, within(0.01));
        assertThat(volume(new Shape.Frustum(1, 0, 3, 256))).isCloseTo(Math.PI, within(0.01));
        assertThat(volume(new Shape.Torus(2, 0.5, 256, 128))).isCloseTo(Math.PI * Math.PI, within(0.02));
        assertThat(volume(new Shape.Extrusion(SampleShapes.points(0, 0, 2, 0, 2, 2, 1, 1, 0, 2), 3, 1)))
                .isCloseTo(9, within(1e-5));
        assertThat(volume(new Shape.Tube(
                        List.of(Vec3.ZERO, new Vec3(0, 1, 0), new Vec3(0, 4, 0)), List.of(1.0, 1.0, 1.0), 64, false)))
                .isCloseTo(4 * Math.PI, within(0.05));
    }

    private static double volume(Shape shape) {
        return new MeshFacts(Mesher.mesh(shape)).volume();
    }

    @Test
    void boundsAreThoseOfTheParameters() {
        assertThat(Mesher.mesh(new Shape.Box(new Vec3(1, 2, 3), 0.2)).bounds())
                .isEqualTo(new Bounds(new Vec3(-0.5, -1, -1.5), new Vec3(0.5, 1, 1.5)));
        Bounds ellipsoid =
                Mesher.mesh(new Shape.Ellipsoid(new Vec3(1, 2, 3), 32)).bounds();
        assertThat(ellipsoid.size().minus(new Vec3(2, 4, 6)).length()).isLessThan(1e-6);
        assertThat(Mesher.mesh(new Shape.Torus(1, 0.25, 32, 16)).bounds().size().y())
                .isCloseTo(0.5, within(1e-6));
    }

    @Test
    void bevelledBoxesHaveTheFlatFacesOfPlainOnes() {
        TriangleMesh mesh = Mesher.mesh(new Shape.Box(new Vec3(2, 2, 2), 0.1));

        assertThat(mesh.triangleCount()).isEqualTo(108);
        for (int vertex = 0; vertex < mesh.vertexCount(); vertex++) {
            Vec3 inner = mesh.position(vertex).minus(mesh.normal(vertex).times(0.1));
            assertThat(Math.max(Math.abs(inner.x()), Math.max(Math.abs(inner.y()), Math.abs(inner.z()))))
                    .as("every point lies one bevel away from the inner box")
                    .isCloseTo(0.9, within(1e-6));
        }
    }

    @Test
    void fewSidesAreFlatAndManyAreRound() {
        MeshFacts hexagonal = new MeshFacts(Mesher.mesh(new Shape.Frustum(1, 0.5, 1, 7)));
        TriangleMesh round = Mesher.mesh(new Shape.Frustum(1, 1, 1, 8));

        assertThat(hexagonal.worstNormal()).isCloseTo(1, within(1e-6));
        // Two rings with a seam, two lids with a middle.
        assertThat(round.vertexCount()).isEqualTo(2 * 9 + 2 * 9);
    }

    @Test
    void aLathesOutsideDoesNotDependOnTheDirectionOfItsProfile() {
        List<Vec3> upwards = SampleShapes.points(0, 0, 1, 0, 1, 2, 0, 2);

        assertThat(volume(new Shape.Lathe(upwards, 16, 30)))
                .isCloseTo(volume(new Shape.Lathe(upwards.reversed(), 16, 30)), within(1e-9))
                .isPositive();
    }

    @Test
    void aProfileThatEndsAwayFromTheAxisStaysOpen() {
        TriangleMesh mesh = Mesher.mesh(new Shape.Lathe(SampleShapes.points(0.5, 0, 1, 1), 12, 30));

        assertThat(mesh.triangleCount()).isEqualTo(24);
        assertThat(new MeshFacts(mesh).openEdges()).isEqualTo(24);
        assertThat(new MeshFacts(mesh).worstNormal()).isPositive();
    }

    @Test
    void aFlatLatheFacesUp() {
        TriangleMesh mesh = Mesher.mesh(new Shape.Lathe(SampleShapes.points(0, 1, 2, 1), 12, 30));

        assertThat(mesh.triangleCount()).isEqualTo(12);
        assertThat(mesh.normal(0)).isEqualTo(new Vec3(0, 1, 0));
        assertThat(new MeshFacts(mesh).worstNormal()).isPositive();
    }

    @Test
    void creasesOfAProfileAreSharpAndTheRestIsRound() {
        List<Vec3> bent = SampleShapes.points(0, 0, 1, 0, 1, 1, 0.9, 2, 0, 2);

        TriangleMesh creased = Mesher.mesh(new Shape.Lathe(bent, 16, 3));
        TriangleMesh round = Mesher.mesh(new Shape.Lathe(bent, 16, 30));

        assertThat(creased.vertexCount() - round.vertexCount()).isEqualTo(17);
        assertThat(creased.triangleCount()).isEqualTo(round.triangleCount());
    }

    @Test
    void anOutlineThatCrossesItselfIsStillMeshed() {
        Shape bowTie = new Shape.Extrusion(SampleShapes.points(0, 0, 2, 2, 2, 0, 0, 1.5, -1, 1), 1, 1);

        assertThat(Mesher.mesh(bowTie).triangleCount()).isEqualTo(2 * 3 + 5 * 2);
    }

    @Test
    void aBentTubeKeepsItsThickness() {
        Shape bent = new Shape.Tube(
                List.of(new Vec3(0, 0, 0), new Vec3(1, 0, 0), new Vec3(1, 1, 0)), List.of(0.1, 0.1, 0.1), 4, false);

        Bounds bounds = Mesher.mesh(bent).bounds();

        assertThat(bounds.max().x()).isCloseTo(1.1, within(1e-6));
        assertThat(bounds.min().y()).isCloseTo(-0.1, within(1e-6));
    }

    @Test
    void pathsThatTurnBackOrStandStillMakeNoBrokenNumbers() {
        Shape jagged = new Shape.Tube(
                List.of(
                        new Vec3(0, 0, 0),
                        new Vec3(1, 0, 0),
                        new Vec3(1, 0, 0),
                        new Vec3(0.5, 0, 0),
                        new Vec3(0, 0, 0)),
                List.of(0.1, 0.0, 0.1, 0.1, 0.2),
                6,
                true);

        TriangleMesh mesh = Mesher.mesh(jagged);

        assertThat(new MeshFacts(mesh).worstNormalLength()).isLessThan(1e-5);
        assertThat(mesh.positions()).doesNotContain(Float.NaN);
    }
}
