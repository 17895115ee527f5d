package dev.meshwright.generation.engine.image;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Vec3;

/** Draws the silhouette of a scene. */
final class Outline {

    private static final int LONGEST_SIDE = 64;

    private final boolean fromSide;
    private final Bounds bounds;
    private final double scale;
    private final int width;
    private final int height;
    private final boolean[] mask;

    private Outline(Bounds bounds, boolean fromSide) {
        this.fromSide = fromSide;
        this.bounds = bounds;
        Vec3 size = bounds.size();
        double across = fromSide ? size.z() : size.x();
        this.scale = LONGEST_SIDE / Math.max(across, size.y());
        this.width = Math.max(1, (int) Math.round(across * scale));
        this.height = Math.max(1, (int) Math.round(size.y() * scale));
        this.mask = new boolean[width * height];
    }

    /** Seen from the front, or from its left side. */
    static Silhouette of(SceneMeshes meshes, boolean fromSide) {
        Outline outline = new Outline(meshes.bounds(), fromSide);
        for (PlacedMesh placed : meshes.meshes()) {
            outline.draw(placed);
        }
        return Silhouette.of(outline.mask, outline.width);
    }

    private void draw(PlacedMesh placed) {
        int[] indices = placed.mesh().indices();
        for (int index = 0; index < indices.length; index += 3) {
            double[] xs = new double[3];
            double[] ys = new double[3];
            for (int corner = 0; corner < 3; corner++) {
                Vec3 point = placed.world().point(placed.mesh().position(indices[index + corner]));
                xs[corner] = (fromSide
                                ? bounds.max().z() - point.z()
                                : point.x() - bounds.min().x())
                        * scale;
                ys[corner] = (bounds.max().y() - point.y()) * scale;
            }
            fill(xs, ys);
        }
    }

    /** Every pixel whose middle the triangle covers, and those of its corners, so that thin things show. */
    private void fill(double[] xs, double[] ys) {
        int left = pixel(Math.min(xs[0], Math.min(xs[1], xs[2])), width);
        int right = pixel(Math.max(xs[0], Math.max(xs[1], xs[2])), width);
        int top = pixel(Math.min(ys[0], Math.min(ys[1], ys[2])), height);
        int bottom = pixel(Math.max(ys[0], Math.max(ys[1], ys[2])), height);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                if (covers(xs, ys, x + 0.5, y + 0.5)) {
                    mask[y * width + x] = true;
                }
            }
        }
        for (int corner = 0; corner < 3; corner++) {
            mask[pixel(ys[corner], height) * width + pixel(xs[corner], width)] = true;
        }
    }

    private static int pixel(double value, int size) {
        return Math.clamp((int) Math.floor(value), 0, size - 1);
    }

    private static boolean covers(double[] xs, double[] ys, double x, double y) {
        boolean positive = false;
        boolean negative = false;
        for (int corner = 0; corner < 3; corner++) {
            int next = (corner + 1) % 3;
            double side = (xs[next] - xs[corner]) * (y - ys[corner]) - (ys[next] - ys[corner]) * (x - xs[corner]);
            positive |= side > 0;
            negative |= side < 0;
        }
        return !(positive && negative);
    }
}
