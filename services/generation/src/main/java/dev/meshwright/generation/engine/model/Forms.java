package dev.meshwright.generation.engine.model;

import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Short words for the shapes that archetypes are made of. */
public final class Forms {

    private static final int ROUND = 24;
    private static final double CREASE_DEGREES = 40;
    private static final int CURVE_STEPS = 5;

    private Forms() {}

    /** A cuboid with slightly softened edges. */
    public static Shape box(double x, double y, double z) {
        return new Shape.Box(new Vec3(x, y, z), Math.min(x, Math.min(y, z)) * 0.08);
    }

    /** A cuboid with edges rounded by a share (0 to 1) of the most that is possible. */
    public static Shape softBox(double x, double y, double z, double softness) {
        return new Shape.Box(new Vec3(x, y, z), Math.min(x, Math.min(y, z)) * 0.5 * softness);
    }

    public static Shape sharpBox(double x, double y, double z) {
        return new Shape.Box(new Vec3(x, y, z), 0);
    }

    public static Shape ball(double radius) {
        return ball(radius, radius, radius);
    }

    public static Shape ball(double x, double y, double z) {
        return new Shape.Ellipsoid(new Vec3(x, y, z), ROUND);
    }

    /** A ball for pupils, rivets and fruit. */
    public static Shape bead(double radius) {
        return new Shape.Ellipsoid(Vec3.uniform(radius), 12);
    }

    /** A small coarse ball for stones, leaves and toes. */
    public static Shape pebble(double x, double y, double z) {
        return new Shape.Ellipsoid(new Vec3(x, y, z), 12);
    }

    public static Shape cylinder(double radius, double height) {
        return new Shape.Frustum(radius, radius, height, ROUND);
    }

    public static Shape frustum(double bottom, double top, double height) {
        return new Shape.Frustum(bottom, top, height, ROUND);
    }

    public static Shape cone(double radius, double height) {
        return new Shape.Frustum(radius, 0, height, ROUND);
    }

    public static Shape prism(double bottom, double top, double height, int sides) {
        return new Shape.Frustum(bottom, top, height, sides);
    }

    public static Shape ring(double radius, double thickness) {
        return new Shape.Torus(radius, thickness, 32, 10);
    }

    /** A turned body; the numbers are radius, height, radius, height … */
    public static Shape turned(double... profile) {
        return new Shape.Lathe(pairs(profile), 32, CREASE_DEGREES);
    }

    /** A flat outline with thickness; the numbers are x, y, x, y … in either direction of turning. */
    public static Shape plate(double depth, double... outline) {
        return new Shape.Extrusion(counterClockwise(pairs(outline)), depth, 1);
    }

    /** A flat outline for one side of a symmetric thing, given for the left one. */
    public static Shape plate(Side side, double depth, double... outline) {
        double[] mirrored = outline.clone();
        for (int index = 0; index < mirrored.length; index += 2) {
            mirrored[index] *= side.sign();
        }
        return plate(depth, mirrored);
    }

    /** A flat outline whose front face is smaller (below 1) or larger than its back. */
    public static Shape bevelledPlate(double depth, double frontScale, double... outline) {
        return new Shape.Extrusion(counterClockwise(pairs(outline)), depth, frontScale);
    }

    /** A straight rod. */
    public static Shape rod(double radius, Vec3 from, Vec3 to) {
        return new Shape.Tube(List.of(from, to), List.of(radius, radius), 12, false);
    }

    /** A straight rod that grows thinner or thicker. */
    public static Shape taper(double fromRadius, double toRadius, Vec3 from, Vec3 to) {
        return new Shape.Tube(List.of(from, to), List.of(fromRadius, toRadius), 12, false);
    }

    /** A rod bent smoothly through the points, its radius going from the first to the last value. */
    public static Shape bend(double fromRadius, double toRadius, Vec3... through) {
        List<Vec3> path = Curves.through(List.of(through), CURVE_STEPS);
        List<Double> radii = new ArrayList<>();
        for (int index = 0; index < path.size(); index++) {
            double share = (double) index / (path.size() - 1);
            radii.add(fromRadius + (toRadius - fromRadius) * share);
        }
        return new Shape.Tube(path, radii, 12, false);
    }

    /** A rod bent smoothly through the points with a radius of its own at each of them. */
    public static Shape limb(List<Vec3> through, double... radii) {
        List<Vec3> profile = new ArrayList<>();
        for (double radius : radii) {
            profile.add(new Vec3(radius, 0, 0));
        }
        List<Double> smooth = Curves.through(profile, CURVE_STEPS).stream()
                .map(point -> Math.max(0, point.x()))
                .toList();
        return new Shape.Tube(Curves.through(through, CURVE_STEPS), smooth, 12, false);
    }

    /** A closed ring of rod through the points, with corners where they are. */
    public static Shape loop(double radius, List<Vec3> path) {
        return new Shape.Tube(path, Collections.nCopies(path.size(), radius), 10, true);
    }

    public static Vec3 v(double x, double y, double z) {
        return new Vec3(x, y, z);
    }

    private static List<Vec3> pairs(double... numbers) {
        List<Vec3> points = new ArrayList<>();
        for (int index = 0; index + 1 < numbers.length; index += 2) {
            points.add(new Vec3(numbers[index], numbers[index + 1], 0));
        }
        return points;
    }

    private static List<Vec3> counterClockwise(List<Vec3> outline) {
        double twiceArea = 0;
        for (int index = 0; index < outline.size(); index++) {
            Vec3 next = outline.get((index + 1) % outline.size());
            twiceArea += outline.get(index).x() * next.y()
                    - next.x() * outline.get(index).y();
        }
        return twiceArea < 0 ? outline.reversed() : outline;
    }
}
