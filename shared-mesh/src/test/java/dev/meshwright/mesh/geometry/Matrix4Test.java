package dev.meshwright.mesh.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import org.junit.jupiter.api.Test;

class Matrix4Test {

    private static void assertNear(Vec3 actual, Vec3 expected) {
        assertThat(actual.minus(expected).length())
                .as("%s should be %s", actual, expected)
                .isLessThan(1e-9);
    }

    @Test
    void scalesThenRotatesThenMoves() {
        Transform transform = Transform.at(10, 0, 0).rotated(0, 0, 90).scaled(2, 1, 1);

        assertNear(Matrix4.of(transform).point(new Vec3(1, 0, 0)), new Vec3(10, 2, 0));
    }

    @Test
    void rotatesAboutXThenYThenZ() {
        Matrix4 matrix = Matrix4.of(Transform.IDENTITY.rotated(90, 90, 0));

        // About X: y becomes z. About Y: z becomes x.
        assertNear(matrix.direction(new Vec3(0, 1, 0)), new Vec3(1, 0, 0));
    }

    @Test
    void aParentsTransformationComesAfterItsChilds() {
        Matrix4 parent = Matrix4.of(Transform.at(0, 1, 0).rotated(0, 90, 0));
        Matrix4 child = Matrix4.of(Transform.at(0, 0, 1).scaled(3, 3, 3));

        assertNear(parent.times(child).point(new Vec3(0, 0, 1)), new Vec3(4, 1, 0));
    }

    @Test
    void normalsStayAtRightAnglesUnderUnevenScaleAndMirroring() {
        Matrix4 matrix = Matrix4.of(Transform.IDENTITY.rotated(20, 30, 40).scaled(-2, 0.5, 3));
        Vec3 along = new Vec3(1, -1, 0);
        Vec3 normal = new Vec3(1, 1, 0);

        assertThat(matrix.direction(along).dot(matrix.forNormals().direction(normal)))
                .isCloseTo(0, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(matrix.direction(normal).dot(matrix.forNormals().direction(normal)))
                .isPositive();
        assertThat(matrix.determinant()).isNegative();
    }
}
