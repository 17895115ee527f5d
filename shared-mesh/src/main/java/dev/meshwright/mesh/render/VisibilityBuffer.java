package dev.meshwright.mesh.render;

import dev.meshwright.mesh.scene.Vec3;
import java.util.Arrays;

/**
 * Which triangle each sample of a picture sees: the nearest opaque one, and the blended ones in front of it. Rows are
 * drawn in bands that share nothing, so that threads may draw them side by side.
 */
final class VisibilityBuffer {

    static final int NOTHING = -1;

    final int size;
    /** The opaque triangle that each sample sees. */
    final int[] triangles;

    private final Geometry geometry;
    /** For each vertex x and y in samples, and 1 / depth. */
    private final float[] screen;

    private final float[] nearness;
    private final int[] firstFragments;
    private final Fragments[] fragments;
    private final int bandRows;

    VisibilityBuffer(Geometry geometry, Camera camera, int size, int bands, Workers workers) {
        this.geometry = geometry;
        this.size = size;
        triangles = new int[size * size];
        nearness = new float[size * size];
        Arrays.fill(triangles, NOTHING);
        boolean hasBlended = geometry.opaqueTriangles < geometry.triangleCount();
        firstFragments = hasBlended ? new int[size * size] : new int[0];
        Arrays.fill(firstFragments, NOTHING);
        fragments = new Fragments[bands];
        bandRows = (size + bands - 1) / bands;
        screen = project(camera);
        workers.run(bands, this::drawBand);
    }

    private float[] project(Camera camera) {
        float[] projected = new float[geometry.positions.length];
        Vec3 eye = camera.eye();
        double scale = size / (2 * camera.reach());
        for (int at = 0; at < projected.length; at += 3) {
            double x = geometry.positions[at] - eye.x();
            double y = geometry.positions[at + 1] - eye.y();
            double z = geometry.positions[at + 2] - eye.z();
            double depth = x * camera.forward().x()
                    + y * camera.forward().y()
                    + z * camera.forward().z();
            double across = x * camera.right().x()
                    + y * camera.right().y()
                    + z * camera.right().z();
            double along =
                    x * camera.up().x() + y * camera.up().y() + z * camera.up().z();
            projected[at] = (float) (size / 2.0 + scale * across / depth);
            projected[at + 1] = (float) (size / 2.0 - scale * along / depth);
            projected[at + 2] = (float) (1 / depth);
        }
        return projected;
    }

    private void drawBand(int band) {
        int firstRow = band * bandRows;
        int lastRow = Math.min(size, firstRow + bandRows) - 1;
        fragments[band] = new Fragments();
        Span span = new Span();
        for (int triangle = 0; triangle < geometry.triangleCount(); triangle++) {
            draw(triangle, firstRow, lastRow, span, fragments[band]);
        }
    }

    private void draw(int triangle, int firstRow, int lastRow, Span span, Fragments blended) {
        int a = 3 * geometry.triangles[3 * triangle];
        int b = 3 * geometry.triangles[3 * triangle + 1];
        int c = 3 * geometry.triangles[3 * triangle + 2];
        float ay = screen[a + 1] - 0.5f;
        float by = screen[b + 1] - 0.5f;
        float cy = screen[c + 1] - 0.5f;
        int minY = Math.max(firstRow, (int) Math.ceil(Math.min(ay, Math.min(by, cy))));
        int maxY = Math.min(lastRow, (int) Math.floor(Math.max(ay, Math.max(by, cy))));
        if (minY > maxY) {
            return;
        }
        float ax = screen[a] - 0.5f;
        float bx = screen[b] - 0.5f;
        float cx = screen[c] - 0.5f;
        // Rows grow downwards, so that what faces the camera runs clockwise here.
        float area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        boolean facesAway = area >= 0;
        if (area == 0 || (facesAway && !geometry.surfaces[geometry.owners[triangle]].doubleSided)) {
            return;
        }
        int minX = Math.max(0, (int) Math.ceil(Math.min(ax, Math.min(bx, cx))));
        int maxX = Math.min(size - 1, (int) Math.floor(Math.max(ax, Math.max(bx, cx))));
        boolean isOpaque = triangle < geometry.opaqueTriangles;
        float inverse = 1 / area;
        float stepB = (cy - ay) * inverse;
        float stepC = (ay - by) * inverse;
        float nearA = screen[a + 2];
        float nearB = screen[b + 2] - nearA;
        float nearC = screen[c + 2] - nearA;
        for (int y = minY; y <= maxY; y++) {
            float startB = ((minX - ax) * (cy - ay) - (y - ay) * (cx - ax)) * inverse;
            float startC = ((y - ay) * (bx - ax) - (minX - ax) * (by - ay)) * inverse;
            int row = y * size;
            // A hair's breadth over the edge counts as inside: no seams between neighbours.
            span.reset(minX, maxX);
            span.keep(startB, stepB, minX, 1e-5f);
            span.keep(startC, stepC, minX, 1e-5f);
            span.keep(1 - startB - startC, -stepB - stepC, minX, 1e-5f);
            for (int x = span.first; x <= span.last; x++) {
                float near = nearA + (startB + (x - minX) * stepB) * nearB + (startC + (x - minX) * stepC) * nearC;
                int sample = row + x;
                if (near > nearness[sample]) {
                    if (isOpaque) {
                        nearness[sample] = near;
                        triangles[sample] = triangle;
                    } else {
                        firstFragments[sample] = blended.add(triangle, near, firstFragments[sample]);
                    }
                }
            }
        }
    }

    boolean facesAway(int triangle) {
        int a = 3 * geometry.triangles[3 * triangle];
        int b = 3 * geometry.triangles[3 * triangle + 1];
        int c = 3 * geometry.triangles[3 * triangle + 2];
        return (screen[b] - screen[a]) * (screen[c + 1] - screen[a + 1])
                        - (screen[b + 1] - screen[a + 1]) * (screen[c] - screen[a])
                > 0;
    }

    /** Whether a blended surface lies in front of what the sample sees. */
    boolean hasFragments(int sample) {
        return firstFragments.length > 0 && firstFragments[sample] != NOTHING;
    }

    /** The blended triangles over a sample, the farthest first. */
    int[] fragments(int sample) {
        return fragments[sample / size / bandRows].chain(firstFragments[sample]);
    }

    /**
     * The shares of a triangle's corners in the point of it that lies behind a place of the picture, in perspective.
     * Places outside the triangle give the nearest of its points.
     */
    void shares(int triangle, float x, float y, float[] shares) {
        int a = 3 * geometry.triangles[3 * triangle];
        int b = 3 * geometry.triangles[3 * triangle + 1];
        int c = 3 * geometry.triangles[3 * triangle + 2];
        float ax = screen[a];
        float ay = screen[a + 1];
        float area = (screen[b] - ax) * (screen[c + 1] - ay) - (screen[b + 1] - ay) * (screen[c] - ax);
        float shareB = ((x - ax) * (screen[c + 1] - ay) - (y - ay) * (screen[c] - ax)) / area;
        float shareC = ((y - ay) * (screen[b] - ax) - (x - ax) * (screen[b + 1] - ay)) / area;
        float nearA = Math.max(0, 1 - shareB - shareC) * screen[a + 2];
        float nearB = Math.max(0, shareB) * screen[b + 2];
        float nearC = Math.max(0, shareC) * screen[c + 2];
        float sum = nearA + nearB + nearC;
        shares[0] = nearA / sum;
        shares[1] = nearB / sum;
        shares[2] = nearC / sum;
    }

    /** Linked lists in arrays that grow. */
    private static final class Fragments {

        private int[] owners = new int[0];
        private float[] nearnesses = new float[0];
        private int[] nexts = new int[0];
        private int count;

        int add(int triangle, float nearness, int next) {
            if (count == owners.length) {
                int larger = Math.max(1024, 2 * count);
                owners = Arrays.copyOf(owners, larger);
                nearnesses = Arrays.copyOf(nearnesses, larger);
                nexts = Arrays.copyOf(nexts, larger);
            }
            owners[count] = triangle;
            nearnesses[count] = nearness;
            nexts[count] = next;
            return count++;
        }

        int[] chain(int first) {
            int length = 0;
            for (int fragment = first; fragment != NOTHING; fragment = nexts[fragment]) {
                length++;
            }
            int[] chain = new int[length];
            int sorted = 0;
            for (int fragment = first; fragment != NOTHING; fragment = nexts[fragment]) {
                int at = sorted++;
                while (at > 0 && nearnesses[chain[at - 1]] > nearnesses[fragment]) {
                    chain[at] = chain[at - 1];
                    at--;
                }
                chain[at] = fragment;
            }
            for (int at = 0; at < length; at++) {
                chain[at] = owners[chain[at]];
            }
            return chain;
        }
    }
}
