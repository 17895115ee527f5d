package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Makes shapes larger or smaller in their own parameters, so that these stay true metres. */
final class ShapeScaling {

    private ShapeScaling() {}

    static Shape scaled(Shape shape, double factor) {
        return switch (shape) {
            case Shape.Box box -> scaled(box, factor);
            case Shape.Ellipsoid ellipsoid ->
                new Shape.Ellipsoid(ellipsoid.radii().times(factor), ellipsoid.segments());
            case Shape.Frustum frustum ->
                new Shape.Frustum(
                        frustum.bottomRadius() * factor,
                        frustum.topRadius() * factor,
                        frustum.height() * factor,
                        frustum.segments());
            case Shape.Torus torus ->
                new Shape.Torus(
                        torus.radius() * factor, torus.tubeRadius() * factor, torus.segments(), torus.tubeSegments());
            case Shape.Lathe lathe ->
                new Shape.Lathe(scaled(lathe.profile(), factor), lathe.segments(), lathe.creaseDegrees());
            case Shape.Extrusion extrusion ->
                new Shape.Extrusion(
                        scaled(extrusion.outline(), factor), extrusion.depth() * factor, extrusion.topScale());
            case Shape.Tube tube ->
                new Shape.Tube(
                        scaled(tube.path(), factor),
                        tube.radii().stream().map(radius -> radius * factor).toList(),
                        tube.segments(),
                        tube.closed());
        };
    }

    private static Shape.Box scaled(Shape.Box box, double factor) {
        Vec3 size = box.size().times(factor);
        // Rounding must not carry the bevel past the half edge that it is allowed.
        double most = Math.min(size.x(), Math.min(size.y(), size.z())) / 2;
        return new Shape.Box(size, Math.min(box.bevel() * factor, most));
    }

    private static List<Vec3> scaled(List<Vec3> points, double factor) {
        return points.stream().map(point -> point.times(factor)).toList();
    }
}
