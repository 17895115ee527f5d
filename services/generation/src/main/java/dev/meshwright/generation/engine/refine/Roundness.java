package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;

/**
 * Chooses the number of segments of round shapes by the error that can be seen: how far the middle of a side lies from
 * the true curve. Shapes with fewer than eight segments are flat-sided on purpose and stay as they are.
 */
final class Roundness {

    private static final int FLAT_SIDED = 8;
    private static final int LEAST_AROUND_A_RING = 12;
    private static final int LEAST_AROUND_A_ROD = 6;
    private static final int MOST = 64;

    private final double error;
    private final IntBinaryOperator choice;
    private final boolean thins;
    private final boolean sharpens;

    /**
     * @param choice   of the present number of segments and the number that the error asks for
     * @param thins    whether points of paths and profiles go that lie on the straight way but for the error
     * @param sharpens whether bevels go that are smaller than the error
     */
    private Roundness(double error, IntBinaryOperator choice, boolean thins, boolean sharpens) {
        this.error = error;
        this.choice = choice;
        this.thins = thins;
        this.sharpens = sharpens;
    }

    /** Shapes no rounder than an error in metres asks for. */
    static Roundness atMost(double error) {
        return new Roundness(error, Math::min, true, false);
    }

    /** The same, and edges as sharp as the error allows. */
    static Roundness plain(double error) {
        return new Roundness(error, Math::min, true, true);
    }

    /** Shapes at least so round. */
    static Roundness atLeast(double error) {
        return new Roundness(error, Math::max, false, false);
    }

    /** The scene with the chosen parts made so. */
    Scene applied(Survey survey, Predicate<Body> chosen) {
        return SceneChanges.mapped(survey.scene(), part -> {
            if (part.shape() == null) {
                return part;
            }
            Body body = survey.body(part.name()).orElseThrow();
            return chosen.test(body) ? shaped(part, applied(body)) : part;
        });
    }

    private static Part shaped(Part part, Shape shape) {
        return new Part(part.name(), part.transform(), shape, part.material(), part.children());
    }

    Shape applied(Body body) {
        double scale = scale(body.placed().world());
        return switch (body.placed().part().shape()) {
            case Shape.Ellipsoid ball -> {
                Vec3 radii = ball.radii();
                double radius = Math.max(radii.x(), Math.max(radii.y(), radii.z()));
                yield new Shape.Ellipsoid(radii, segments(ball.segments(), radius * scale, FLAT_SIDED));
            }
            case Shape.Frustum frustum ->
                new Shape.Frustum(
                        frustum.bottomRadius(),
                        frustum.topRadius(),
                        frustum.height(),
                        segments(
                                frustum.segments(),
                                Math.max(frustum.bottomRadius(), frustum.topRadius()) * scale,
                                FLAT_SIDED));
            case Shape.Torus torus ->
                new Shape.Torus(
                        torus.radius(),
                        torus.tubeRadius(),
                        segments(torus.segments(), (torus.radius() + torus.tubeRadius()) * scale, LEAST_AROUND_A_RING),
                        segments(torus.tubeSegments(), torus.tubeRadius() * scale, LEAST_AROUND_A_ROD));
            case Shape.Lathe lathe ->
                new Shape.Lathe(
                        thins ? Thinning.profile(lathe.profile(), error / scale) : lathe.profile(),
                        segments(lathe.segments(), widest(lathe.profile()) * scale, FLAT_SIDED),
                        lathe.creaseDegrees());
            case Shape.Tube tube -> {
                Shape.Tube thinned = thins ? Thinning.tube(tube, error / scale) : tube;
                double thickest = tube.radii().stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
                int segments = segments(tube.segments(), thickest * scale, LEAST_AROUND_A_ROD);
                yield new Shape.Tube(thinned.path(), thinned.radii(), segments, tube.closed());
            }
            case Shape.Box box -> sharpens && box.bevel() * scale < error ? new Shape.Box(box.size(), 0) : box;
            case Shape.Extrusion extrusion -> extrusion;
        };
    }

    private int segments(int present, double radius, int least) {
        if (present < least) {
            return present;
        }
        return Math.max(least, choice.applyAsInt(present, wanted(radius)));
    }

    /** Multiples of four keep the extent along the axes. */
    private int wanted(double radius) {
        if (radius <= error) {
            return 4;
        }
        double exact = Math.PI / Math.acos(1 - error / radius);
        return (int) Math.min(MOST, Math.ceil(exact / 4) * 4);
    }

    private static double widest(List<Vec3> profile) {
        return profile.stream().mapToDouble(Vec3::x).max().orElse(0);
    }

    /** The most that a transformation lengthens anything along an axis. */
    private static double scale(Matrix4 world) {
        return Math.max(
                world.direction(new Vec3(1, 0, 0)).length(),
                Math.max(
                        world.direction(new Vec3(0, 1, 0)).length(),
                        world.direction(new Vec3(0, 0, 1)).length()));
    }
}
