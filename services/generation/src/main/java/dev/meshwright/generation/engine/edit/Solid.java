package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.measure.Gap;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.TriangleMesh;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The geometry of one or several parts, to find where it touches that of others. */
final class Solid {

    private static final double NEAR = 0.02;
    private static final int STEPS = 4;

    private final List<Box> boxes = new ArrayList<>();
    private final Bounds bounds;
    private List<Vec3> points;
    private final List<PlacedMesh> meshes;
    private final List<Body> bodies;

    /** A mesh's box in its own coordinates, and the way into these. */
    private record Box(Bounds local, Matrix4 inverse) {

        boolean has(Vec3 world, double tolerance) {
            Vec3 point = inverse.point(world);
            double x = inverse.rowX().length() * tolerance;
            double y = inverse.rowY().length() * tolerance;
            double z = inverse.rowZ().length() * tolerance;
            return within(point.x(), local.min().x(), local.max().x(), x)
                    && within(point.y(), local.min().y(), local.max().y(), y)
                    && within(point.z(), local.min().z(), local.max().z(), z);
        }

        private static boolean within(double value, double min, double max, double tolerance) {
            return value >= min - tolerance && value <= max + tolerance;
        }
    }

    Solid(List<PlacedMesh> meshes) {
        this.meshes = meshes;
        this.bodies = meshes.stream().map(Body::new).toList();
        this.bounds =
                meshes.stream().map(PlacedMesh::bounds).reduce(Bounds::union).orElseThrow();
        for (PlacedMesh placed : meshes) {
            Affine.inverse(placed.world())
                    .ifPresent(inverse -> boxes.add(new Box(placed.mesh().bounds(), inverse)));
        }
    }

    Bounds bounds() {
        return bounds;
    }

    boolean touches(Solid other) {
        double tolerance = tolerance(other);
        return overlap(other.bounds, tolerance)
                && bodies.stream().anyMatch(body -> other.bodies.stream().anyMatch(it -> body.touches(it, tolerance)));
    }

    private double tolerance(Solid other) {
        return NEAR * Math.min(bounds.longestSide(), other.bounds.longestSide());
    }

    /** The middle of where both touch or overlap; empty where they don't. */
    Optional<Vec3> contact(Solid other) {
        if (!touches(other)) {
            return Optional.empty();
        }
        double tolerance = tolerance(other);
        List<Vec3> shared = new ArrayList<>(other.reach(this, tolerance));
        shared.addAll(reach(other, tolerance));
        if (shared.isEmpty()) {
            return bodies.stream()
                    .flatMap(body -> other.bodies.stream().flatMap(it -> body.gap(it, tolerance).stream()))
                    .min(Comparator.comparingDouble(Gap::metres))
                    .map(gap -> gap.from().plus(gap.to()).times(0.5));
        }
        Vec3 sum = shared.stream().reduce(Vec3.ZERO, Vec3::plus);
        return Optional.of(sum.times(1.0 / shared.size()));
    }

    private boolean overlap(Bounds other, double tolerance) {
        return meets(
                        bounds.min().x(),
                        bounds.max().x(),
                        other.min().x(),
                        other.max().x(),
                        tolerance)
                && meets(
                        bounds.min().y(),
                        bounds.max().y(),
                        other.min().y(),
                        other.max().y(),
                        tolerance)
                && meets(
                        bounds.min().z(),
                        bounds.max().z(),
                        other.min().z(),
                        other.max().z(),
                        tolerance);
    }

    private static boolean meets(double min, double max, double otherMin, double otherMax, double tolerance) {
        return min <= otherMax + tolerance && otherMin <= max + tolerance;
    }

    /** The other one's points that lie in this one's boxes. */
    private List<Vec3> reach(Solid other, double tolerance) {
        return other.points().stream()
                .filter(point -> meets(bounds.min().x(), bounds.max().x(), point.x(), point.x(), tolerance)
                        && meets(bounds.min().y(), bounds.max().y(), point.y(), point.y(), tolerance)
                        && meets(bounds.min().z(), bounds.max().z(), point.z(), point.z(), tolerance))
                .filter(point -> boxes.stream().anyMatch(box -> box.has(point, tolerance)))
                .toList();
    }

    /** All corners, and points along the edges, since a long rod has corners at its ends only. */
    private List<Vec3> points() {
        if (points == null) {
            points = new ArrayList<>();
            for (PlacedMesh placed : meshes) {
                collect(placed);
            }
        }
        return points;
    }

    private void collect(PlacedMesh placed) {
        TriangleMesh mesh = placed.mesh();
        Vec3[] corners = new Vec3[mesh.vertexCount()];
        for (int vertex = 0; vertex < corners.length; vertex++) {
            corners[vertex] = placed.world().point(mesh.position(vertex));
            points.add(corners[vertex]);
        }
        double length = bounds.longestSide() / 6;
        int[] indices = mesh.indices();
        for (int at = 0; at < indices.length; at++) {
            Vec3 from = corners[indices[at]];
            Vec3 along = corners[indices[at % 3 == 2 ? at - 2 : at + 1]].minus(from);
            if (along.length() > length) {
                for (int step = 1; step < STEPS; step++) {
                    points.add(from.plus(along.times((double) step / STEPS)));
                }
            }
        }
    }
}
