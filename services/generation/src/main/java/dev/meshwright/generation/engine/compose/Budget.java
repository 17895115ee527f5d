package dev.meshwright.generation.engine.compose;

import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Shape;
import java.util.List;

/** Keeps a scene's triangles at a moderate number by rounding less finely where there are many things. */
final class Budget {

    private static final double MOST_TRIANGLES = 14_000;

    private Budget() {}

    static List<Part> within(List<Part> parts) {
        double triangles = triangles(parts);
        return triangles <= MOST_TRIANGLES ? parts : coarser(parts, Math.sqrt(MOST_TRIANGLES / triangles));
    }

    /** An estimate of the triangles that these parts are meshed with. */
    static double triangles(List<Part> parts) {
        double sum = 0;
        for (Part part : parts) {
            sum += (part.shape() == null ? 0 : triangles(part.shape())) + triangles(part.children());
        }
        return sum;
    }

    private static double triangles(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> box.bevel() == 0 ? 12 : 100;
            case Shape.Ellipsoid ball -> (double) ball.segments() * ball.segments();
            case Shape.Frustum frustum -> 4.0 * frustum.segments();
            case Shape.Torus torus -> 2.0 * torus.segments() * torus.tubeSegments();
            case Shape.Lathe lathe -> 2.0 * lathe.segments() * (lathe.profile().size() - 1);
            case Shape.Extrusion extrusion -> 4.0 * extrusion.outline().size();
            case Shape.Tube tube -> 2.0 * tube.segments() * tube.path().size();
        };
    }

    private static List<Part> coarser(List<Part> parts, double share) {
        return parts.stream()
                .map(part -> new Part(
                        part.name(),
                        part.transform(),
                        part.shape() == null ? null : coarser(part.shape(), share),
                        part.material(),
                        coarser(part.children(), share)))
                .toList();
    }

    private static Shape coarser(Shape shape, double share) {
        return switch (shape) {
            case Shape.Box box -> box;
            case Shape.Ellipsoid ball -> new Shape.Ellipsoid(ball.radii(), fewer(ball.segments(), share, 8));
            case Shape.Frustum frustum ->
                new Shape.Frustum(
                        frustum.bottomRadius(),
                        frustum.topRadius(),
                        frustum.height(),
                        fewer(frustum.segments(), share, 8));
            case Shape.Torus torus ->
                new Shape.Torus(
                        torus.radius(),
                        torus.tubeRadius(),
                        fewer(torus.segments(), share, 12),
                        fewer(torus.tubeSegments(), share, 6));
            case Shape.Lathe lathe ->
                new Shape.Lathe(lathe.profile(), fewer(lathe.segments(), share, 12), lathe.creaseDegrees());
            case Shape.Extrusion extrusion -> extrusion;
            case Shape.Tube tube ->
                new Shape.Tube(tube.path(), tube.radii(), fewer(tube.segments(), share, 6), tube.closed());
        };
    }

    /** Multiples of four keep the extent along the axes; what is flat-sided already stays as it is. */
    private static int fewer(int segments, double share, int least) {
        if (segments <= least) {
            return segments;
        }
        int rounded = (int) Math.round(segments * share / 4) * 4;
        return Math.clamp(rounded, least, segments);
    }
}
