package dev.meshwright.generation.engine.compose;

import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import java.util.List;
import java.util.function.Predicate;

/** Rounds a scene's shapes less finely. */
final class Coarser {

    private static final double SHARP_BELOW = 0.8;

    private final double share;
    private final boolean harsh;
    private final Predicate<String> names;

    private Coarser(double share, boolean harsh, Predicate<String> names) {
        this.share = share;
        this.harsh = harsh;
        this.names = names;
    }

    /** With a share of the segments everywhere, as far as things still look round. */
    static Scene of(Scene scene, double share) {
        return of(scene, share, false, name -> true);
    }

    /**
     * @param harsh whether curves may become corners
     * @param names the parts that are meant
     */
    static Scene of(Scene scene, double share, boolean harsh, Predicate<String> names) {
        Coarser coarser = new Coarser(share, harsh, names);
        return new Scene(scene.name(), scene.materials(), coarser.parts(scene.parts()));
    }

    private List<Part> parts(List<Part> parts) {
        return parts.stream()
                .map(part -> new Part(
                        part.name(),
                        part.transform(),
                        part.shape() == null || !names.test(part.name()) ? part.shape() : shape(part.shape()),
                        part.material(),
                        parts(part.children())))
                .toList();
    }

    private Shape shape(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> share < SHARP_BELOW || harsh ? new Shape.Box(box.size(), 0) : box;
            case Shape.Ellipsoid ball -> new Shape.Ellipsoid(ball.radii(), fewer(ball.segments(), 8, 6));
            case Shape.Frustum frustum ->
                new Shape.Frustum(
                        frustum.bottomRadius(), frustum.topRadius(), frustum.height(), fewer(frustum.segments(), 8, 4));
            case Shape.Torus torus ->
                new Shape.Torus(
                        torus.radius(),
                        torus.tubeRadius(),
                        fewer(torus.segments(), 12, 5),
                        fewer(torus.tubeSegments(), 6, 3));
            case Shape.Lathe lathe ->
                new Shape.Lathe(
                        harsh ? Outlines.simpler(lathe.profile()) : lathe.profile(),
                        fewer(lathe.segments(), 12, 5),
                        lathe.creaseDegrees());
            case Shape.Extrusion extrusion -> extrusion;
            case Shape.Tube tube -> harsh ? straighter(tube) : rounded(tube);
        };
    }

    private Shape.Tube rounded(Shape.Tube tube) {
        return new Shape.Tube(tube.path(), tube.radii(), fewer(tube.segments(), 6, 3), tube.closed());
    }

    private Shape.Tube straighter(Shape.Tube tube) {
        if (tube.closed()) {
            return rounded(tube);
        }
        List<Integer> kept = Outlines.corners(tube.path());
        List<Double> radii = kept.stream().map(tube.radii()::get).toList();
        boolean hollow = radii.stream().allMatch(radius -> radius == 0);
        return hollow
                ? rounded(tube)
                : new Shape.Tube(
                        kept.stream().map(tube.path()::get).toList(), radii, fewer(tube.segments(), 6, 3), false);
    }

    /** Multiples of four keep the extent along the axes; what is flat-sided already stays as it is. */
    private int fewer(int segments, int round, int least) {
        int floor = harsh ? least : round;
        if (segments <= floor) {
            return segments;
        }
        int rounded = harsh ? (int) Math.floor(segments * share) : (int) Math.round(segments * share / 4) * 4;
        return Math.clamp(rounded, floor, segments);
    }
}
