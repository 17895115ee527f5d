package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.geometry.MeshBuilder.Row;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;

/**
 * Rods along a path. The frames are carried from point to point without twisting (parallel transport); what a closed
 * path turns them by in all is taken back evenly along the way.
 */
final class TubeTessellation {

    private final MeshBuilder mesh;
    private final int segments;
    private final List<Vec3> path = new ArrayList<>();
    private final List<Double> radii = new ArrayList<>();
    private final boolean closed;
    private final Vec3[] tangents;
    private final Vec3[] sides;
    private final double[] lengths;

    private TubeTessellation(MeshBuilder mesh, Shape.Tube tube) {
        this.mesh = mesh;
        segments = tube.segments();
        closed = clean(tube);
        if (closed) {
            path.add(path.getFirst());
            radii.add(radii.getFirst());
        }
        int points = path.size();
        lengths = new double[points];
        for (int point = 1; point < points; point++) {
            lengths[point] = lengths[point - 1]
                    + path.get(point).minus(path.get(point - 1)).length();
        }
        tangents = new Vec3[points];
        for (int point = 0; point < points; point++) {
            tangents[point] = tangent(point);
        }
        sides = sides();
    }

    static void add(MeshBuilder mesh, Shape.Tube tube) {
        new TubeTessellation(mesh, tube).addRows();
    }

    /** Without repeated points, nor a radius of 0 anywhere but at an open end; says whether the path is closed. */
    private boolean clean(Shape.Tube tube) {
        double extent = Points.extent(tube.path());
        double thickest =
                tube.radii().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        for (int point = 0; point < tube.path().size(); point++) {
            Vec3 here = tube.path().get(point);
            if (path.isEmpty() || here.minus(path.getLast()).length() > 1e-6 * extent) {
                path.add(here);
                radii.add(tube.radii().get(point));
            }
        }
        boolean closes = tube.closed();
        if (closes && path.size() > 1 && path.getLast().minus(path.getFirst()).length() <= 1e-6 * extent) {
            path.removeLast();
            radii.removeLast();
        }
        closes = closes && path.size() > 2;
        for (int point = 0; point < radii.size(); point++) {
            boolean isTip = !closes && (point == 0 || point == radii.size() - 1) && radii.get(point) <= 1e-6 * thickest;
            radii.set(point, isTip ? 0.0 : Math.max(radii.get(point), 0.01 * thickest));
        }
        if (path.size() == 2 && radii.get(0) == 0 && radii.get(1) == 0) {
            // Two tips with nothing between them.
            radii.set(0, 0.01 * thickest);
        }
        return closes;
    }

    private Vec3 direction(int from) {
        return path.get(from + 1).minus(path.get(from)).normalized();
    }

    private Vec3 tangent(int point) {
        int last = path.size() - 1;
        if (point == 0 || point == last) {
            if (!closed) {
                return direction(point == 0 ? 0 : last - 1);
            }
            return between(direction(last - 1), direction(0));
        }
        return between(direction(point - 1), direction(point));
    }

    private static Vec3 between(Vec3 before, Vec3 after) {
        Vec3 sum = before.plus(after);
        // A path that turns back on itself has no tangent there.
        return sum.length() < 1e-6 ? before : sum.normalized();
    }

    private Vec3[] sides() {
        int points = path.size();
        Vec3[] carried = new Vec3[points];
        Vec3 first = tangents[0];
        // Any direction that is clearly not the path's own.
        Vec3 other = Math.abs(first.y()) < 0.9 ? new Vec3(0, 1, 0) : new Vec3(1, 0, 0);
        carried[0] = other.cross(first).normalized();
        for (int point = 1; point < points; point++) {
            carried[point] = carry(carried[point - 1], tangents[point - 1], tangents[point]);
        }
        if (closed) {
            Vec3 end = carried[points - 1];
            double twist = Math.atan2(end.cross(carried[0]).dot(first), end.dot(carried[0]));
            for (int point = 1; point < points; point++) {
                double angle = twist * lengths[point] / lengths[points - 1];
                Vec3 upright = tangents[point].cross(carried[point]);
                carried[point] = carried[point].times(Math.cos(angle)).plus(upright.times(Math.sin(angle)));
            }
            carried[points - 1] = carried[0];
        }
        return carried;
    }

    /** Turns a vector by the smallest rotation that turns one tangent into the next. */
    private static Vec3 carry(Vec3 side, Vec3 from, Vec3 to) {
        double cosine = from.dot(to);
        if (cosine < -0.999999) {
            return side;
        }
        Vec3 axis = from.cross(to);
        Vec3 once = axis.cross(side);
        Vec3 turned = side.plus(once).plus(axis.cross(once).times(1 / (1 + cosine)));
        return turned.minus(to.times(to.dot(turned))).normalized();
    }

    private void addRows() {
        int last = path.size() - 1;
        if (!closed && radii.getFirst() > 0) {
            cap(0, -1);
        }
        Row below = null;
        for (int point = 0; point <= last; point++) {
            Row row = row(point);
            if (below != null) {
                mesh.band(below, row, segments);
            }
            below = row;
        }
        if (!closed && radii.getLast() > 0) {
            cap(last, 1);
        }
    }

    private Row row(int point) {
        double slope = slope(point);
        double v = 1 - lengths[point] / lengths[path.size() - 1];
        boolean isTip = radii.get(point) == 0;
        int start = -1;
        for (int column = 0; column <= (isTip ? segments - 1 : segments); column++) {
            double angle = 2 * Math.PI * (isTip ? column + 0.5 : column % segments) / segments;
            Vec3 offset = offset(point, angle);
            Vec3 normal = offset.minus(tangents[point].times(slope));
            Vec3 place = isTip ? path.get(point) : path.get(point).plus(mitred(point, offset));
            double u = (isTip ? column + 0.5 : column) / segments;
            int vertex = mesh.vertex(place.x(), place.y(), place.z(), normal.x(), normal.y(), normal.z(), u, v);
            start = start < 0 ? vertex : start;
        }
        return isTip ? Row.pole(start) : Row.smooth(start);
    }

    /** How fast the rod thickens along the path. */
    private double slope(int point) {
        int last = path.size() - 1;
        int before = Math.max(point - 1, 0);
        int after = Math.min(point + 1, last);
        if (closed && (point == 0 || point == last)) {
            return (radii.get(1) - radii.get(last - 1)) / (lengths[1] + lengths[last] - lengths[last - 1]);
        }
        return (radii.get(after) - radii.get(before)) / (lengths[after] - lengths[before]);
    }

    /** A unit vector away from the path. */
    private Vec3 offset(int point, double angle) {
        Vec3 upright = tangents[point].cross(sides[point]);
        return sides[point].times(Math.cos(angle)).plus(upright.times(Math.sin(angle)));
    }

    /** The way to the surface: longer across a bend, so that the rod keeps its thickness on both sides of it. */
    private Vec3 mitred(int point, Vec3 offset) {
        int last = path.size() - 1;
        Vec3 reach = offset.times(radii.get(point));
        if (!closed && (point == 0 || point == last)) {
            return reach;
        }
        Vec3 before = direction(point == 0 ? last - 1 : point - 1);
        Vec3 after = direction(point == last ? 0 : point);
        Vec3 inward = after.minus(before);
        double cosine = Math.sqrt(Math.max(0, (1 + before.dot(after)) / 2));
        if (inward.length() < 1e-6 || cosine < 1e-6) {
            return reach;
        }
        Vec3 bend = inward.normalized();
        double stretch = Math.min(1 / cosine, 1.5) - 1;
        return reach.plus(bend.times(reach.dot(bend) * stretch));
    }

    private void cap(int point, int facing) {
        Vec3 center = path.get(point);
        Vec3 normal = tangents[point].times(facing);
        int middle = mesh.vertex(center.x(), center.y(), center.z(), normal.x(), normal.y(), normal.z(), 0.5, 0.5);
        for (int column = 0; column < segments; column++) {
            double angle = 2 * Math.PI * column / segments;
            Vec3 place = center.plus(offset(point, angle).times(radii.get(point)));
            mesh.vertex(
                    place.x(),
                    place.y(),
                    place.z(),
                    normal.x(),
                    normal.y(),
                    normal.z(),
                    0.5 + 0.5 * Math.cos(angle),
                    0.5 - 0.5 * Math.sin(angle) * facing);
        }
        for (int column = 0; column < segments; column++) {
            int here = middle + 1 + column;
            int next = middle + 1 + (column + 1) % segments;
            mesh.triangle(middle, facing > 0 ? here : next, facing > 0 ? next : here);
        }
    }
}
