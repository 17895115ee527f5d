package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.TriangleMesh;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Finds where a thing comes to stand at a part. */
final class Places {

    private static final double GAP = 0.12;

    private Places() {}

    /** The point for the middle of the thing's underside. */
    static Vec3 foot(Layout layout, List<Node> at, Spot spot, Vec3 size, Vec3 aside) {
        Bounds bounds = layout.bounds(at).orElseThrow();
        Vec3 centre = bounds.center().plus(aside);
        return switch (spot) {
            case ON, ANYWHERE ->
                new Vec3(centre.x(), surface(layout, at, centre, bounds.max().y()), centre.z());
            case IN ->
                new Vec3(centre.x(), bounds.min().y() + 0.1 * bounds.size().y(), centre.z());
            case UNDER -> new Vec3(centre.x(), beneath(layout, bounds, size), centre.z());
            case LEFT, RIGHT, FRONT, BEHIND -> beside(bounds, spot.direction(), size, aside);
        };
    }

    /** On the ground beneath something that stands on it itself, else right below. */
    private static double beneath(Layout layout, Bounds bounds, Vec3 size) {
        double ground = layout.bounds().orElseThrow().min().y();
        double room = bounds.min().y() - ground;
        return room < 0.01 * bounds.size().y() ? ground : bounds.min().y() - size.y();
    }

    private static Vec3 beside(Bounds bounds, Vec3 direction, Vec3 size, Vec3 aside) {
        Vec3 half = bounds.size().times(0.5);
        Vec3 otherHalf = size.times(0.5);
        double reach = Math.abs(half.dot(direction)) + Math.abs(otherHalf.dot(direction));
        double distance = reach + GAP * 2 * Math.min(half.length(), otherHalf.length());
        Vec3 centre = bounds.center().plus(direction.times(distance)).plus(aside);
        return new Vec3(centre.x(), bounds.min().y(), centre.z());
    }

    /** How high the parts reach above a point of the ground: a chair's seat rather than its back. */
    private static double surface(Layout layout, List<Node> at, Vec3 point, double otherwise) {
        double highest = Double.NEGATIVE_INFINITY;
        for (Node node : at) {
            for (Node shape : layout.shapes(node)) {
                highest = Math.max(highest, surface(layout.mesh(shape), shape, point));
            }
        }
        return Double.isFinite(highest) ? highest : otherwise;
    }

    private static double surface(TriangleMesh mesh, Node shape, Vec3 point) {
        double highest = Double.NEGATIVE_INFINITY;
        int[] indices = mesh.indices();
        for (int at = 0; at < indices.length; at += 3) {
            Vec3 a = shape.world().point(mesh.position(indices[at]));
            Vec3 b = shape.world().point(mesh.position(indices[at + 1]));
            Vec3 c = shape.world().point(mesh.position(indices[at + 2]));
            highest = Math.max(highest, height(a, b, c, point));
        }
        return highest;
    }

    /** Where a vertical line meets a triangle; minus infinity where it doesn't. */
    private static double height(Vec3 a, Vec3 b, Vec3 c, Vec3 point) {
        double area = (b.x() - a.x()) * (c.z() - a.z()) - (c.x() - a.x()) * (b.z() - a.z());
        if (Math.abs(area) < 1e-18) {
            return Double.NEGATIVE_INFINITY;
        }
        double u = ((point.x() - a.x()) * (c.z() - a.z()) - (c.x() - a.x()) * (point.z() - a.z())) / area;
        double v = ((b.x() - a.x()) * (point.z() - a.z()) - (point.x() - a.x()) * (b.z() - a.z())) / area;
        boolean inside = u >= -1e-9 && v >= -1e-9 && u + v <= 1 + 1e-9;
        return inside ? a.y() + u * (b.y() - a.y()) + v * (c.y() - a.y()) : Double.NEGATIVE_INFINITY;
    }
}
