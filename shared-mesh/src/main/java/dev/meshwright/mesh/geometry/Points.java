package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** What the tessellations ask of lines of points. */
final class Points {

    private Points() {}

    /** How far the points lie from the first of them along any axis: the measure of what is negligible. */
    static double extent(List<Vec3> points) {
        Vec3 first = points.getFirst();
        double extent = 0;
        for (Vec3 point : points) {
            Vec3 away = point.minus(first);
            extent = Math.max(extent, Math.max(Math.abs(away.x()), Math.max(Math.abs(away.y()), Math.abs(away.z()))));
        }
        return extent;
    }

    /** How much of the line lies behind each point, 0 to 1. */
    static double[] fractions(List<Vec3> line) {
        double[] lengths = new double[line.size()];
        for (int point = 1; point < lengths.length; point++) {
            lengths[point] = lengths[point - 1]
                    + line.get(point).minus(line.get(point - 1)).length();
        }
        double whole = lengths[lengths.length - 1];
        for (int point = 0; point < lengths.length; point++) {
            lengths[point] /= whole;
        }
        return lengths;
    }
}
