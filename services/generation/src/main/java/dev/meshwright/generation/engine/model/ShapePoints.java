package dev.meshwright.generation.engine.model;

import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Points on a shape's surface, as many as its mesh has corners, for measuring it. */
final class ShapePoints {

    private static final double DIAGONAL = Math.sqrt(1.0 / 3);

    private ShapePoints() {}

    static List<Vec3> of(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> ofBox(box);
            case Shape.Ellipsoid ellipsoid -> ofEllipsoid(ellipsoid);
            case Shape.Frustum frustum -> ofFrustum(frustum);
            case Shape.Torus torus -> ofTorus(torus);
            case Shape.Lathe lathe -> ofLathe(lathe);
            case Shape.Extrusion extrusion -> ofExtrusion(extrusion);
            case Shape.Tube tube -> ofTube(tube);
        };
    }

    private static List<Vec3> ofBox(Shape.Box box) {
        List<Vec3> points = new ArrayList<>();
        Vec3 inner = box.size().times(0.5).minus(Vec3.uniform(box.bevel()));
        for (int corner = 0; corner < 8; corner++) {
            Vec3 sign = new Vec3((corner & 1) * 2 - 1, (corner & 2) - 1, (corner & 4) / 2 - 1);
            Vec3 centre = inner.scaledBy(sign);
            points.add(centre.plus(new Vec3(sign.x() * box.bevel(), 0, 0)));
            points.add(centre.plus(new Vec3(0, sign.y() * box.bevel(), 0)));
            points.add(centre.plus(new Vec3(0, 0, sign.z() * box.bevel())));
            points.add(centre.plus(sign.times(box.bevel() * DIAGONAL)));
        }
        return points;
    }

    private static List<Vec3> ofEllipsoid(Shape.Ellipsoid ellipsoid) {
        List<Vec3> points = new ArrayList<>();
        int rings = Math.max(3, ellipsoid.segments() / 2);
        for (int ring = 0; ring <= rings; ring++) {
            double polar = Math.PI * ring / rings;
            addRing(points, Math.sin(polar), Math.cos(polar), ellipsoid.segments());
        }
        return points.stream().map(point -> point.scaledBy(ellipsoid.radii())).toList();
    }

    private static List<Vec3> ofFrustum(Shape.Frustum frustum) {
        List<Vec3> points = new ArrayList<>();
        addRing(points, frustum.bottomRadius(), -frustum.height() / 2, frustum.segments());
        addRing(points, frustum.topRadius(), frustum.height() / 2, frustum.segments());
        return points;
    }

    private static List<Vec3> ofTorus(Shape.Torus torus) {
        List<Vec3> points = new ArrayList<>();
        for (int step = 0; step < torus.tubeSegments(); step++) {
            double angle = 2 * Math.PI * step / torus.tubeSegments();
            double radius = torus.radius() + torus.tubeRadius() * Math.cos(angle);
            addRing(points, radius, torus.tubeRadius() * Math.sin(angle), torus.segments());
        }
        return points;
    }

    private static List<Vec3> ofLathe(Shape.Lathe lathe) {
        List<Vec3> points = new ArrayList<>();
        for (Vec3 point : lathe.profile()) {
            addRing(points, point.x(), point.y(), lathe.segments());
        }
        return points;
    }

    private static List<Vec3> ofExtrusion(Shape.Extrusion extrusion) {
        List<Vec3> points = new ArrayList<>();
        for (Vec3 corner : extrusion.outline()) {
            points.add(new Vec3(corner.x(), corner.y(), -extrusion.depth() / 2));
            points.add(new Vec3(
                    corner.x() * extrusion.topScale(), corner.y() * extrusion.topScale(), extrusion.depth() / 2));
        }
        return points;
    }

    private static List<Vec3> ofTube(Shape.Tube tube) {
        List<Vec3> points = new ArrayList<>();
        int last = tube.path().size() - 1;
        for (int index = 0; index <= last; index++) {
            Vec3 before = tube.path().get(Math.max(0, index - 1));
            Vec3 after = tube.path().get(Math.min(last, index + 1));
            addCircle(
                    points,
                    tube.path().get(index),
                    after.minus(before),
                    tube.radii().get(index),
                    tube.segments());
        }
        return points;
    }

    private static void addCircle(List<Vec3> points, Vec3 centre, Vec3 axis, double radius, int segments) {
        Vec3 along = axis.normalized();
        Vec3 aside = Math.abs(along.y()) < 0.9 ? new Vec3(0, 1, 0) : new Vec3(1, 0, 0);
        Vec3 first = along.cross(aside).normalized();
        Vec3 second = along.cross(first);
        for (int step = 0; step < segments; step++) {
            double angle = 2 * Math.PI * step / segments;
            points.add(centre.plus(first.times(radius * Math.cos(angle))).plus(second.times(radius * Math.sin(angle))));
        }
    }

    private static void addRing(List<Vec3> points, double radius, double height, int segments) {
        for (int step = 0; step < segments; step++) {
            double angle = 2 * Math.PI * step / segments;
            points.add(new Vec3(radius * Math.cos(angle), height, radius * Math.sin(angle)));
        }
    }
}
