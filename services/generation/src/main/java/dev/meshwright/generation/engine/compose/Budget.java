package dev.meshwright.generation.engine.compose;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import java.util.List;

/** Keeps a scene's triangles at a moderate number by rounding less finely where there are many things. */
final class Budget {

    private static final double MOST_TRIANGLES = 15_000;
    private static final int MOST_ATTEMPTS = 4;
    private static final double SHARP_BELOW = 0.8;

    private Budget() {}

    /** A scene with its world-space bounds, so that it need not be meshed again to know them. */
    record Measured(Scene scene, Bounds bounds) {}

    static Measured within(Scene scene) {
        Scene result = scene;
        SceneMeshes meshes = SceneMeshes.of(result);
        for (int attempt = 0; attempt < MOST_ATTEMPTS && meshes.triangleCount() > MOST_TRIANGLES; attempt++) {
            double share = Math.sqrt(MOST_TRIANGLES / meshes.triangleCount()) * 0.95;
            result = new Scene(result.name(), result.materials(), coarser(result.parts(), share));
            meshes = SceneMeshes.of(result);
        }
        return new Measured(result, meshes.bounds());
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
            case Shape.Box box -> share < SHARP_BELOW ? new Shape.Box(box.size(), 0) : box;
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
