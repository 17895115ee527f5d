package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.geometry.MeshBuilder.Row;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;

/** Rings of vertices about the y axis, beginning at +z and turning towards +x, and the bands between them. */
final class Revolution {

    /** Below this many segments the sides of a turned shape are flat. */
    static final int SMOOTH_SEGMENTS = 8;

    private final MeshBuilder mesh;
    private final int segments;
    private final boolean faceted;
    private final Vec3 scale;
    private final double[] sines;
    private final double[] cosines;
    private final double[] middleSines;
    private final double[] middleCosines;

    Revolution(MeshBuilder mesh, int segments, boolean faceted, Vec3 scale) {
        this.mesh = mesh;
        this.segments = segments;
        this.faceted = faceted;
        this.scale = scale;
        sines = new double[segments + 1];
        cosines = new double[segments + 1];
        middleSines = new double[segments];
        middleCosines = new double[segments];
        for (int column = 0; column <= segments; column++) {
            // The last column closes on the first to the last bit.
            double angle = 2 * Math.PI * (column % segments) / segments;
            sines[column] = Math.sin(angle);
            cosines[column] = Math.cos(angle);
        }
        for (int column = 0; column < segments; column++) {
            double angle = 2 * Math.PI * (column + 0.5) / segments;
            middleSines[column] = Math.sin(angle);
            middleCosines[column] = Math.cos(angle);
        }
    }

    static void add(MeshBuilder mesh, Shape.Ellipsoid ellipsoid) {
        Revolution revolution = new Revolution(mesh, ellipsoid.segments(), false, ellipsoid.radii());
        int bands = ellipsoid.segments() / 2;
        Row below = null;
        for (int band = 0; band <= bands; band++) {
            boolean pole = band == 0 || band == bands;
            double angle = Math.PI * band / bands;
            double radius = pole ? 0 : Math.sin(angle);
            double y = pole ? (band == 0 ? -1 : 1) : -Math.cos(angle);
            Row row = revolution.ring(radius, y, radius, y, 1 - (double) band / bands);
            if (below != null) {
                mesh.band(below, row, ellipsoid.segments());
            }
            below = row;
        }
    }

    static void add(MeshBuilder mesh, Shape.Torus torus) {
        Revolution revolution = new Revolution(mesh, torus.segments(), false, Vec3.ONE);
        Row below = null;
        for (int step = 0; step <= torus.tubeSegments(); step++) {
            // From the inner equator down and out, so that the walk goes up on the outside.
            double angle = 2 * Math.PI * (step % torus.tubeSegments()) / torus.tubeSegments();
            double normalRadial = -Math.cos(angle);
            double normalY = -Math.sin(angle);
            Row row = revolution.ring(
                    torus.radius() + torus.tubeRadius() * normalRadial,
                    torus.tubeRadius() * normalY,
                    normalRadial,
                    normalY,
                    1 - (double) step / torus.tubeSegments());
            if (below != null) {
                mesh.band(below, row, torus.segments());
            }
            below = row;
        }
    }

    static void add(MeshBuilder mesh, Shape.Frustum frustum) {
        int segments = frustum.segments();
        Revolution revolution = new Revolution(mesh, segments, segments < SMOOTH_SEGMENTS, Vec3.ONE);
        double half = frustum.height() / 2;
        double widest = Math.max(frustum.bottomRadius(), frustum.topRadius());
        double bottom = frustum.bottomRadius() > 1e-6 * widest ? frustum.bottomRadius() : 0;
        double top = frustum.topRadius() > 1e-6 * widest ? frustum.topRadius() : 0;
        if (bottom > 0) {
            revolution.disc(bottom, -half, -1);
        }
        double normalY = (bottom - top) * revolution.apothem();
        mesh.band(
                revolution.ring(bottom, -half, frustum.height(), normalY, 1),
                revolution.ring(top, half, frustum.height(), normalY, 0),
                segments);
        if (top > 0) {
            revolution.disc(top, half, 1);
        }
    }

    /** How far a side's middle lies from the axis in proportion to its corners; 1 where sides are shaded round. */
    double apothem() {
        return faceted ? Math.cos(Math.PI / segments) : 1;
    }

    /** A row of vertices at one height; a pole where the radius is 0. */
    Row ring(double radius, double y, double normalRadial, double normalY, double v) {
        if (radius == 0) {
            return pole(y, normalRadial, normalY, v);
        }
        int start = -1;
        for (int column = 0; column <= segments; column++) {
            if (faceted) {
                // The right edge of the side before this column, then the left edge of the one after it.
                int before = column - 1;
                for (int side = Math.max(before, 0); side <= Math.min(column, segments - 1); side++) {
                    int vertex =
                            add(radius, y, column, normalRadial, normalY, middleSines[side], middleCosines[side], v);
                    start = start < 0 ? vertex : start;
                }
            } else {
                int vertex = add(radius, y, column, normalRadial, normalY, sines[column], cosines[column], v);
                start = start < 0 ? vertex : start;
            }
        }
        return faceted ? Row.faceted(start) : Row.smooth(start);
    }

    private int add(
            double radius,
            double y,
            int column,
            double normalRadial,
            double normalY,
            double normalSine,
            double normalCosine,
            double v) {
        return mesh.vertex(
                radius * sines[column] * scale.x(),
                y * scale.y(),
                radius * cosines[column] * scale.z(),
                normalRadial * normalSine / scale.x(),
                normalY / scale.y(),
                normalRadial * normalCosine / scale.z(),
                (double) column / segments,
                v);
    }

    private Row pole(double y, double normalRadial, double normalY, double v) {
        int start = -1;
        for (int column = 0; column < segments; column++) {
            int vertex = mesh.vertex(
                    0,
                    y * scale.y(),
                    0,
                    normalRadial * middleSines[column] / scale.x(),
                    normalY / scale.y(),
                    normalRadial * middleCosines[column] / scale.z(),
                    (column + 0.5) / segments,
                    v);
            start = start < 0 ? vertex : start;
        }
        return Row.pole(start);
    }

    /** A flat lid facing up (1) or down (-1). */
    void disc(double radius, double y, int facing) {
        int center = mesh.vertex(0, y, 0, 0, facing, 0, 0.5, 0.5);
        int first = center + 1;
        for (int column = 0; column < segments; column++) {
            mesh.vertex(
                    radius * sines[column],
                    y,
                    radius * cosines[column],
                    0,
                    facing,
                    0,
                    0.5 + 0.5 * sines[column],
                    0.5 + 0.5 * cosines[column] * facing);
        }
        for (int column = 0; column < segments; column++) {
            int here = first + column;
            int next = first + (column + 1) % segments;
            mesh.triangle(center, facing > 0 ? here : next, facing > 0 ? next : here);
        }
    }
}
