package dev.meshwright.generation.engine.model;

import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Smooth curves through given points (Catmull-Rom splines). */
final class Curves {

    private Curves() {}

    static List<Vec3> through(List<Vec3> points, int stepsEach) {
        if (points.size() < 3) {
            return points;
        }
        List<Vec3> path = new ArrayList<>();
        for (int index = 0; index + 1 < points.size(); index++) {
            Vec3 before = points.get(Math.max(0, index - 1));
            Vec3 after = points.get(Math.min(points.size() - 1, index + 2));
            for (int step = 0; step < stepsEach; step++) {
                path.add(between(before, points.get(index), points.get(index + 1), after, (double) step / stepsEach));
            }
        }
        path.add(points.getLast());
        return path;
    }

    private static Vec3 between(Vec3 before, Vec3 from, Vec3 to, Vec3 after, double t) {
        Vec3 linear = to.minus(before).times(t);
        Vec3 square = before.times(2)
                .minus(from.times(5))
                .plus(to.times(4))
                .minus(after)
                .times(t * t);
        Vec3 cube = from.times(3).minus(before).minus(to.times(3)).plus(after).times(t * t * t);
        return from.plus(linear.plus(square).plus(cube).times(0.5));
    }
}
