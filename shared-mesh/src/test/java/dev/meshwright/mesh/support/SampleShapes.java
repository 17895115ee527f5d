package dev.meshwright.mesh.support;

import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Shapes of all kinds for tests, always the same ones for the same seed. */
public final class SampleShapes {

    private SampleShapes() {}

    /** One plain shape of each kind and of each kind's corner cases; all of them closed. */
    public static List<Shape> closedExamples() {
        return List.of(
                new Shape.Box(new Vec3(1, 2, 3), 0),
                new Shape.Box(new Vec3(1, 2, 3), 0.05),
                new Shape.Box(new Vec3(1, 2, 3), 0.3),
                new Shape.Box(new Vec3(1, 1, 1), 0.5),
                new Shape.Box(new Vec3(1, 1, 3), 0.5),
                new Shape.Ellipsoid(new Vec3(1, 1, 1), 6),
                new Shape.Ellipsoid(new Vec3(1, 0.5, 0.2), 24),
                new Shape.Frustum(0.5, 0.5, 1, 24),
                new Shape.Frustum(0.5, 0, 1, 4),
                new Shape.Frustum(0, 0.5, 1, 12),
                new Shape.Frustum(0.5, 0.2, 1, 3),
                new Shape.Torus(1, 0.3, 24, 12),
                new Shape.Torus(1, 0.3, 3, 3),
                vase(),
                // A ring whose profile ends where it begins, given downwards.
                new Shape.Lathe(points(2, 0, 2, 1, 3, 1, 3, 0, 2, 0), 16, 30),
                // An hourglass: the profile touches the axis in the middle.
                new Shape.Lathe(points(0, -1, 1, -1, 0, 0, 1, 1, 0, 1), 12, 30),
                // Repeated points, and a nut's few sides.
                new Shape.Lathe(points(0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1), 6, 30),
                new Shape.Extrusion(points(0, 0, 1, 0, 1, 1, 0, 1), 0.5, 1),
                new Shape.Extrusion(star(5, 1, 0.4), 0.5, 1),
                new Shape.Extrusion(star(7, 1, 0.2), 0.5, 0.3),
                new Shape.Extrusion(star(5, 1, 0.4), 0.5, 0),
                // Clockwise, with repeated corners and corners in the middle of a side.
                new Shape.Extrusion(points(0, 0, 0, 2, 0, 2, 1, 2, 1, 1, 2, 1, 2, 0, 1, 0, 0.5, 0, 0, 0), 0.5, 1),
                // A comb: ears that hold other corners.
                new Shape.Extrusion(
                        points(0, 0, 5, 0, 5, 3, 4, 3, 4, 1, 3, 1, 3, 3, 2, 3, 2, 1, 1, 1, 1, 3, 0, 3), 1, 1),
                new Shape.Tube(List.of(Vec3.ZERO, new Vec3(0, 1, 0)), List.of(0.1, 0.1), 8, false),
                new Shape.Tube(
                        List.of(Vec3.ZERO, new Vec3(0, 1, 0), new Vec3(1, 1, 0)), List.of(0.1, 0.1, 0.0), 8, false),
                new Shape.Tube(List.of(Vec3.ZERO, new Vec3(1, 0, 0)), List.of(0.0, 0.1), 3, false),
                knot());
    }

    public static Shape vase() {
        return new Shape.Lathe(
                points(
                        0, 0, 0.3, 0, 0.5, 0.3, 0.5, 0.6, 0.25, 0.9, 0.3, 1, 0.27, 1, 0.2, 0.9, 0.45, 0.6, 0.45, 0.3, 0,
                        0.05),
                32,
                40);
    }

    /** A closed path that leaves the plane, so that its frames have a twist to take back. */
    public static Shape.Tube knot() {
        List<Vec3> path = IntStream.range(0, 60)
                .mapToObj(step -> {
                    double angle = 2 * Math.PI * step / 60;
                    return new Vec3(
                            Math.sin(angle) + 2 * Math.sin(2 * angle),
                            Math.cos(angle) - 2 * Math.cos(2 * angle),
                            -Math.sin(3 * angle));
                })
                .toList();
        return new Shape.Tube(path, path.stream().map(point -> 0.2).toList(), 10, true);
    }

    /** x and y in turn. */
    public static List<Vec3> points(double... coordinates) {
        return IntStream.range(0, coordinates.length / 2)
                .mapToObj(point -> new Vec3(coordinates[2 * point], coordinates[2 * point + 1], 0))
                .toList();
    }

    public static List<Vec3> star(int tips, double outer, double inner) {
        return IntStream.range(0, 2 * tips)
                .mapToObj(corner -> {
                    double angle = Math.PI * corner / tips;
                    double radius = corner % 2 == 0 ? outer : inner;
                    return new Vec3(radius * Math.cos(angle), radius * Math.sin(angle), 0);
                })
                .toList();
    }

    /** Closed shapes with parameters all over their ranges. */
    public static List<Shape> randomClosed(long seed, int count) {
        Random random = new Random(seed);
        List<Shape> shapes = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            shapes.add(random(random, made % 7));
        }
        return shapes;
    }

    private static Shape random(Random random, int kind) {
        return switch (kind) {
            case 0 -> box(random);
            case 1 -> new Shape.Ellipsoid(size(random), 6 + random.nextInt(40));
            case 2 -> {
                boolean pointed = random.nextBoolean();
                double bottom = random.nextDouble(0.01, 2);
                double top = pointed ? 0 : random.nextDouble(0.01, 2);
                yield new Shape.Frustum(bottom, top, random.nextDouble(0.01, 3), 3 + random.nextInt(40));
            }
            case 3 -> {
                double radius = random.nextDouble(0.1, 2);
                yield new Shape.Torus(
                        radius, radius * random.nextDouble(0.01, 0.99), 3 + random.nextInt(40), 3 + random.nextInt(20));
            }
            case 4 -> lathe(random);
            case 5 -> {
                int corners = 3 + random.nextInt(40);
                List<Vec3> outline = new ArrayList<>();
                for (int corner = 0; corner < corners; corner++) {
                    double angle = 2 * Math.PI * (corner + random.nextDouble(0, 0.8)) / corners;
                    double radius = random.nextDouble(0.2, 1.5);
                    outline.add(new Vec3(radius * Math.cos(angle), radius * Math.sin(angle), 0));
                }
                double[] scales = {1, 0, random.nextDouble(0.1, 3)};
                yield new Shape.Extrusion(outline, random.nextDouble(0.01, 2), scales[random.nextInt(3)]);
            }
            default -> tube(random);
        };
    }

    private static Vec3 size(Random random) {
        return new Vec3(random.nextDouble(0.05, 2), random.nextDouble(0.05, 2), random.nextDouble(0.05, 2));
    }

    private static Shape box(Random random) {
        Vec3 size = size(random);
        double most = Math.min(size.x(), Math.min(size.y(), size.z())) / 2;
        double[] bevels = {0, most, most * random.nextDouble(0.01, 1)};
        return new Shape.Box(size, bevels[random.nextInt(3)]);
    }

    private static Shape lathe(Random random) {
        List<Vec3> profile = new ArrayList<>();
        int points = 1 + random.nextInt(20);
        double y = 0;
        profile.add(new Vec3(0, 0, 0));
        for (int point = 0; point < points; point++) {
            y += random.nextDouble(0.02, 0.5);
            profile.add(new Vec3(random.nextDouble(0.05, 1), y, 0));
        }
        profile.add(new Vec3(0, y + random.nextDouble(0.0, 0.3), 0));
        return new Shape.Lathe(
                random.nextBoolean() ? profile : profile.reversed(), 3 + random.nextInt(40), random.nextDouble(0, 180));
    }

    private static Shape tube(Random random) {
        List<Vec3> path = new ArrayList<>();
        List<Double> radii = new ArrayList<>();
        int points = 2 + random.nextInt(30);
        double turn = random.nextDouble(0, 0.4);
        for (int point = 0; point < points; point++) {
            path.add(new Vec3(2 * Math.cos(turn * point), 0.4 * point, 2 * Math.sin(turn * point)));
            radii.add(random.nextDouble(0.02, 0.1));
        }
        if (random.nextBoolean()) {
            radii.set(points - 1, 0.0);
        }
        return new Shape.Tube(path, radii, 3 + random.nextInt(20), false);
    }
}
