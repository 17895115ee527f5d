package dev.meshwright.generation.engine.refine;

import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Leaves points out of lines where the straight way comes as near as an error allows (Douglas and Peucker). */
final class Thinning {

    private static final double MOST_SHARE = 0.05;

    private final double[][] points;
    private final double error;
    private final BitSet kept = new BitSet();

    private Thinning(double[][] points, double error) {
        this.points = points;
        // What is hardly larger than the error must not lose its shape altogether.
        this.error = Math.min(error, MOST_SHARE * extent());
        kept.set(0);
        kept.set(points.length - 1);
        split(0, points.length - 1);
    }

    /** The least of the points' extents along the axes, apart from those along which all are alike. */
    private double extent() {
        double least = Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < 4; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double[] point : points) {
                low = Math.min(low, point[axis]);
                high = Math.max(high, point[axis]);
            }
            least = high > low ? Math.min(least, high - low) : least;
        }
        return least;
    }

    static List<Vec3> profile(List<Vec3> profile, double error) {
        double[][] points = profile.stream()
                .map(point -> new double[] {point.x(), point.y(), 0, 0})
                .toArray(double[][]::new);
        return chosen(profile, new Thinning(points, error).kept);
    }

    /** The radius counts as a fourth dimension, so that bulges stay. */
    static Shape.Tube tube(Shape.Tube tube, double error) {
        if (tube.closed()) {
            return tube;
        }
        double[][] points = new double[tube.path().size()][];
        for (int at = 0; at < points.length; at++) {
            Vec3 point = tube.path().get(at);
            points[at] =
                    new double[] {point.x(), point.y(), point.z(), tube.radii().get(at)};
        }
        BitSet kept = new Thinning(points, error).kept;
        return new Shape.Tube(chosen(tube.path(), kept), chosen(tube.radii(), kept), tube.segments(), false);
    }

    private static <T> List<T> chosen(List<T> all, BitSet kept) {
        List<T> chosen = new ArrayList<>();
        kept.stream().forEach(at -> chosen.add(all.get(at)));
        return chosen;
    }

    private void split(int from, int to) {
        int farthest = -1;
        double most = error;
        for (int at = from + 1; at < to; at++) {
            double distance = distance(points[at], points[from], points[to]);
            if (distance > most) {
                most = distance;
                farthest = at;
            }
        }
        if (farthest > 0) {
            kept.set(farthest);
            split(from, farthest);
            split(farthest, to);
        }
    }

    private static double distance(double[] point, double[] from, double[] to) {
        double along = 0;
        double length = 0;
        for (int axis = 0; axis < 4; axis++) {
            along += (point[axis] - from[axis]) * (to[axis] - from[axis]);
            length += (to[axis] - from[axis]) * (to[axis] - from[axis]);
        }
        double share = length == 0 ? 0 : Math.clamp(along / length, 0, 1);
        double sum = 0;
        for (int axis = 0; axis < 4; axis++) {
            double apart = point[axis] - from[axis] - share * (to[axis] - from[axis]);
            sum += apart * apart;
        }
        return Math.sqrt(sum);
    }
}
