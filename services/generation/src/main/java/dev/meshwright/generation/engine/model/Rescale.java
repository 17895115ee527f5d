package dev.meshwright.generation.engine.model;

import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Changes the size of parts in their parameters, so that lengths stay true metres and no scale factor is left. */
public final class Rescale {

    private Rescale() {}

    public static List<Part> all(List<Part> parts, double factor) {
        return factor == 1
                ? parts
                : parts.stream().map(part -> one(part, factor)).toList();
    }

    private static Part one(Part part, double factor) {
        Transform old = part.transform();
        Transform transform = new Transform(old.translation().times(factor), old.rotation(), old.scale());
        return new Part(
                part.name(),
                transform,
                part.shape() == null ? null : shape(part.shape(), factor),
                part.material(),
                all(part.children(), factor));
    }

    private static Shape shape(Shape shape, double factor) {
        return switch (shape) {
            case Shape.Box box -> new Shape.Box(box.size().times(factor), box.bevel() * factor);
            case Shape.Ellipsoid ball -> new Shape.Ellipsoid(ball.radii().times(factor), ball.segments());
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
                new Shape.Lathe(points(lathe.profile(), factor), lathe.segments(), lathe.creaseDegrees());
            case Shape.Extrusion extrusion ->
                new Shape.Extrusion(
                        points(extrusion.outline(), factor), extrusion.depth() * factor, extrusion.topScale());
            case Shape.Tube tube ->
                new Shape.Tube(
                        points(tube.path(), factor),
                        tube.radii().stream().map(radius -> radius * factor).toList(),
                        tube.segments(),
                        tube.closed());
        };
    }

    private static List<Vec3> points(List<Vec3> points, double factor) {
        return points.stream().map(point -> point.times(factor)).toList();
    }
}
