package dev.meshwright.generation.engine.compose;

import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Leaves out points of curves that hardly bend there (Douglas and Peucker, 1973). */
final class Outlines {

    private static final double TOLERANCE = 0.05;

    private Outlines() {}

    static List<Vec3> simpler(List<Vec3> path) {
        List<Vec3> kept = corners(path).stream().map(path::get).toList();
        boolean flat = kept.stream().allMatch(point -> point.x() == 0);
        return flat ? path : kept;
    }

    /** Indices of the points that stay, both ends among them. */
    static List<Integer> corners(List<Vec3> path) {
        BitSet kept = new BitSet();
        kept.set(0);
        kept.set(path.size() - 1);
        keep(path, 0, path.size() - 1, TOLERANCE * extent(path), kept);
        List<Integer> indices = new ArrayList<>();
        kept.stream().forEach(indices::add);
        boolean ring = indices.size() == 2 && path.getFirst().equals(path.getLast());
        return ring ? everything(path) : indices;
    }

    private static List<Integer> everything(List<Vec3> path) {
        List<Integer> indices = new ArrayList<>();
        for (int index = 0; index < path.size(); index++) {
            indices.add(index);
        }
        return indices;
    }

    private static void keep(List<Vec3> path, int from, int to, double tolerance, BitSet kept) {
        int farthest = -1;
        double most = tolerance;
        for (int index = from + 1; index < to; index++) {
            double distance = distance(path.get(index), path.get(from), path.get(to));
            if (distance > most) {
                most = distance;
                farthest = index;
            }
        }
        if (farthest > 0) {
            kept.set(farthest);
            keep(path, from, farthest, tolerance, kept);
            keep(path, farthest, to, tolerance, kept);
        }
    }

    private static double distance(Vec3 point, Vec3 from, Vec3 to) {
        Vec3 line = to.minus(from);
        double square = line.dot(line);
        double share = square == 0 ? 0 : Math.clamp(point.minus(from).dot(line) / square, 0, 1);
        return point.minus(from.plus(line.times(share))).length();
    }

    private static double extent(List<Vec3> path) {
        return path.stream()
                .mapToDouble(point -> point.minus(path.getFirst()).length())
                .max()
                .orElse(0);
    }
}
