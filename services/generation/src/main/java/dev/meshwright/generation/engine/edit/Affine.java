package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Optional;

/** Makes affine transformations and takes them apart. */
final class Affine {

    private static final double ALIKE = 1e-12;

    private Affine() {}

    static Matrix4 moving(Vec3 by) {
        return new Matrix4(Matrix4.IDENTITY.rowX(), Matrix4.IDENTITY.rowY(), Matrix4.IDENTITY.rowZ(), by);
    }

    /** Stretches along the axes and leaves the point where it is. */
    static Matrix4 scaling(Vec3 factors, Vec3 pivot) {
        return Matrix4.of(new Transform(pivot.minus(pivot.scaledBy(factors)), Vec3.ZERO, factors));
    }

    /** Turns by Euler angles in degrees and leaves the point where it is. */
    static Matrix4 turning(Vec3 degrees, Vec3 pivot) {
        Matrix4 turn = Matrix4.of(new Transform(Vec3.ZERO, degrees, Vec3.ONE));
        return moving(pivot.minus(turn.point(pivot))).times(turn);
    }

    /** Empty for a transformation that flattens. */
    static Optional<Matrix4> inverse(Matrix4 matrix) {
        double determinant = matrix.determinant();
        if (!(Math.abs(determinant) > 1e-30)) {
            return Optional.empty();
        }
        Vec3 x = matrix.rowY().cross(matrix.rowZ()).times(1 / determinant);
        Vec3 y = matrix.rowZ().cross(matrix.rowX()).times(1 / determinant);
        Vec3 z = matrix.rowX().cross(matrix.rowY()).times(1 / determinant);
        Matrix4 linear = new Matrix4(
                new Vec3(x.x(), y.x(), z.x()), new Vec3(x.y(), y.y(), z.y()), new Vec3(x.z(), y.z(), z.z()), Vec3.ZERO);
        return Optional.of(new Matrix4(
                linear.rowX(),
                linear.rowY(),
                linear.rowZ(),
                linear.point(matrix.translation()).times(-1)));
    }

    /** The same as scale, rotation and translation; empty for a transformation that shears. */
    static Optional<Transform> asTransform(Matrix4 matrix) {
        Vec3 x = column(matrix, 0);
        Vec3 y = column(matrix, 1);
        Vec3 z = column(matrix, 2);
        boolean orthogonal = alike(x, y) && alike(y, z) && alike(z, x);
        if (!orthogonal || x.length() == 0 || y.length() == 0 || z.length() == 0) {
            return Optional.empty();
        }
        double mirror = matrix.determinant() < 0 ? -1 : 1;
        Vec3 scale = new Vec3(x.length(), y.length(), z.length() * mirror);
        Vec3 angles = angles(x.normalized(), y.normalized(), z.normalized().times(mirror));
        return Optional.of(new Transform(matrix.translation(), angles, scale));
    }

    private static boolean alike(Vec3 one, Vec3 other) {
        return Math.abs(one.dot(other)) <= ALIKE * one.length() * other.length();
    }

    /** Euler angles in degrees of the rotation with these columns, X applied first. */
    static Vec3 angles(Vec3 x, Vec3 y, Vec3 z) {
        double sine = Math.clamp(-x.z(), -1, 1);
        boolean upright = Math.hypot(x.x(), x.y()) < 1e-9;
        double aboutX = upright ? Math.atan2(-z.y(), y.y()) : Math.atan2(y.z(), z.z());
        double aboutY = upright ? Math.copySign(Math.PI / 2, sine) : Math.atan2(sine, Math.hypot(x.x(), x.y()));
        double aboutZ = upright ? 0 : Math.atan2(x.y(), x.x());
        return new Vec3(Math.toDegrees(aboutX), Math.toDegrees(aboutY), Math.toDegrees(aboutZ));
    }

    static Vec3 column(Matrix4 matrix, int number) {
        return switch (number) {
            case 0 -> matrix.direction(new Vec3(1, 0, 0));
            case 1 -> matrix.direction(new Vec3(0, 1, 0));
            default -> matrix.direction(new Vec3(0, 0, 1));
        };
    }

    static Matrix4 ofColumns(Vec3 x, Vec3 y, Vec3 z) {
        return new Matrix4(
                new Vec3(x.x(), y.x(), z.x()), new Vec3(x.y(), y.y(), z.y()), new Vec3(x.z(), y.z(), z.z()), Vec3.ZERO);
    }

    /**
     * Any transformation as two of which neither shears: first the inner rotation, then the outer one's scale,
     * rotation and translation (a singular value decomposition).
     */
    static Two apart(Matrix4 matrix) {
        Vec3[] v = {new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1)};
        // One-sided Jacobi: turn pairs of columns until all stand at right angles.
        for (int sweep = 0; sweep < 40; sweep++) {
            for (int p = 0; p < 2; p++) {
                for (int q = p + 1; q < 3; q++) {
                    rotate(matrix, v, p, q);
                }
            }
        }
        Vec3 third = v[0].cross(v[1]).dot(v[2]) < 0 ? v[2].times(-1) : v[2];
        Matrix4 turn = ofColumns(v[0], v[1], third);
        Vec3 inner = angles(
                new Vec3(v[0].x(), v[1].x(), third.x()),
                new Vec3(v[0].y(), v[1].y(), third.y()),
                new Vec3(v[0].z(), v[1].z(), third.z()));
        Vec3 x = matrix.direction(column(turn, 0));
        Vec3 y = matrix.direction(column(turn, 1));
        Vec3 z = matrix.direction(column(turn, 2));
        double mirror = x.cross(y).dot(z) < 0 ? -1 : 1;
        Vec3 scale = new Vec3(x.length(), y.length(), z.length() * mirror);
        Vec3 outer = angles(x.normalized(), y.normalized(), z.normalized().times(mirror));
        return new Two(new Transform(matrix.translation(), outer, scale), new Transform(Vec3.ZERO, inner, Vec3.ONE));
    }

    private static void rotate(Matrix4 matrix, Vec3[] v, int p, int q) {
        Vec3 one = matrix.direction(v[p]);
        Vec3 other = matrix.direction(v[q]);
        double product = one.dot(other);
        if (Math.abs(product) <= 1e-17 * one.length() * other.length()) {
            return;
        }
        double slope = (other.dot(other) - one.dot(one)) / (2 * product);
        double tangent = Math.copySign(1, slope) / (Math.abs(slope) + Math.hypot(1, slope));
        double cosine = 1 / Math.hypot(1, tangent);
        Vec3 turned = v[p].times(cosine).minus(v[q].times(cosine * tangent));
        v[q] = v[p].times(cosine * tangent).plus(v[q].times(cosine));
        v[p] = turned;
    }

    record Two(Transform outer, Transform inner) {}
}
