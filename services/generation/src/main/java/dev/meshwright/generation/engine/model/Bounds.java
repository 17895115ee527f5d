package dev.meshwright.generation.engine.model;

import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The smallest box along the axes that holds something. */
public record Bounds(Vec3 min, Vec3 max) {

    /** Bounds of all geometry of these parts, in the frame that the parts stand in. */
    public static Bounds of(List<Part> parts) {
        List<Vec3> points = new ArrayList<>();
        for (Part part : parts) {
            collect(part, UnaryOperator.identity(), points);
        }
        return ofPoints(points);
    }

    /** The horizontal extent of what lies no higher than a share of the height: what a thing stands with. */
    public static Bounds lowest(List<Part> parts, double share) {
        List<Vec3> points = new ArrayList<>();
        for (Part part : parts) {
            collect(part, UnaryOperator.identity(), points);
        }
        Bounds all = ofPoints(points);
        double level = all.min.y() + all.size().y() * share;
        return ofPoints(points.stream().filter(point -> point.y() <= level).toList());
    }

    private static void collect(Part part, UnaryOperator<Vec3> outer, List<Vec3> points) {
        Frame frame = Frame.of(part.transform());
        UnaryOperator<Vec3> toWorld = point -> outer.apply(frame.apply(point));
        if (part.shape() != null) {
            for (Vec3 point : ShapePoints.of(part.shape())) {
                points.add(toWorld.apply(point));
            }
        }
        for (Part child : part.children()) {
            collect(child, toWorld, points);
        }
    }

    private static Bounds ofPoints(List<Vec3> points) {
        double[] low = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Vec3 point : points) {
            low[0] = Math.min(low[0], point.x());
            low[1] = Math.min(low[1], point.y());
            low[2] = Math.min(low[2], point.z());
            high[0] = Math.max(high[0], point.x());
            high[1] = Math.max(high[1], point.y());
            high[2] = Math.max(high[2], point.z());
        }
        return new Bounds(new Vec3(low[0], low[1], low[2]), new Vec3(high[0], high[1], high[2]));
    }

    public Vec3 size() {
        return max.minus(min);
    }

    public Vec3 centre() {
        return min.plus(max).times(0.5);
    }

    public double longestSide() {
        Vec3 size = size();
        return Math.max(size.x(), Math.max(size.y(), size.z()));
    }

    /** The point that comes to lie on the origin when the thing stands centred on the ground. */
    public Vec3 foot() {
        return new Vec3(centre().x(), min.y(), centre().z());
    }

    public Bounds moved(Vec3 by) {
        return new Bounds(min.plus(by), max.plus(by));
    }

    public Bounds scaled(double factor) {
        return new Bounds(min.times(factor), max.times(factor));
    }

    public Bounds joined(Bounds other) {
        return ofPoints(List.of(min, max, other.min, other.max));
    }
}
