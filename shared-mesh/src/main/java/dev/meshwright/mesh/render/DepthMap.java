package dev.meshwright.mesh.render;

import dev.meshwright.mesh.geometry.Interruption;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Arrays;

/** What a distant light sees: for each texel how near to the light the model comes. */
final class DepthMap {

    private static final int BORDER = 2;
    /** Corners after which it is asked whether anybody still waits for the picture. */
    private static final int LOOK_UP = 3 << 14;

    private static final double GOLDEN_RATIO = 0.6180339887;

    final float directionX;
    final float directionY;
    final float directionZ;
    private final float rightX;
    private final float rightY;
    private final float rightZ;
    private final float upX;
    private final float upY;
    private final float upZ;
    private final int size;
    private final float[] depths;
    private float left;
    private float bottom;
    private float scaleX;
    private float scaleY;
    private float bias;

    /**
     * @param direction towards the light, of unit length
     * @param size      texels along each side
     * @param number    of this map among those of one lamp: blended surfaces cast their shadow in as large a share of
     *                  them as they are opaque, so that all together it is as dark as it should be
     */
    DepthMap(Geometry geometry, Vec3 direction, int size, int number) {
        Vec3 pole = Math.abs(direction.y()) < 0.9 ? new Vec3(0, 1, 0) : new Vec3(1, 0, 0);
        Vec3 right = pole.cross(direction).normalized();
        Vec3 up = direction.cross(right);
        directionX = (float) direction.x();
        directionY = (float) direction.y();
        directionZ = (float) direction.z();
        rightX = (float) right.x();
        rightY = (float) right.y();
        rightZ = (float) right.z();
        upX = (float) up.x();
        upY = (float) up.y();
        upZ = (float) up.z();
        this.size = size;
        depths = new float[size * size];
        Arrays.fill(depths, Float.NEGATIVE_INFINITY);
        draw(geometry, project(geometry), (float) (number * GOLDEN_RATIO % 1));
    }

    /** The size of a texel in metres, the larger of both sides. */
    float texel() {
        return 1 / Math.min(scaleX, scaleY);
    }

    /** x, y in texels and depth for each vertex. */
    private float[] project(Geometry geometry) {
        float[] positions = geometry.positions;
        float[] projected = new float[positions.length];
        float right = Float.NEGATIVE_INFINITY;
        float top = Float.NEGATIVE_INFINITY;
        left = Float.POSITIVE_INFINITY;
        bottom = Float.POSITIVE_INFINITY;
        for (int at = 0; at < positions.length; at += 3) {
            float x = positions[at];
            float y = positions[at + 1];
            float z = positions[at + 2];
            float across = x * rightX + y * rightY + z * rightZ;
            float along = x * upX + y * upY + z * upZ;
            projected[at] = across;
            projected[at + 1] = along;
            projected[at + 2] = x * directionX + y * directionY + z * directionZ;
            left = Math.min(left, across);
            right = Math.max(right, across);
            bottom = Math.min(bottom, along);
            top = Math.max(top, along);
        }
        float largest = Math.max(right - left, top - bottom);
        scaleX = (size - 2 * BORDER) / Math.max(right - left, 0.02f * largest);
        scaleY = (size - 2 * BORDER) / Math.max(top - bottom, 0.02f * largest);
        left -= BORDER / scaleX;
        bottom -= BORDER / scaleY;
        bias = 0.5f * texel();
        for (int at = 0; at < projected.length; at += 3) {
            projected[at] = (projected[at] - left) * scaleX;
            projected[at + 1] = (projected[at + 1] - bottom) * scaleY;
        }
        return projected;
    }

    private void draw(Geometry geometry, float[] projected, float clearest) {
        int[] triangles = geometry.triangles;
        Span span = new Span();
        for (int at = 0; at < triangles.length; at += 3) {
            if (at % LOOK_UP == 0) {
                Interruption.check();
            }
            Surface surface = geometry.surfaces[geometry.owners[at / 3]];
            if (surface.alpha > clearest) {
                draw(
                        projected,
                        3 * triangles[at],
                        3 * triangles[at + 1],
                        3 * triangles[at + 2],
                        surface.doubleSided,
                        span);
            }
        }
    }

    /** Faces that look away from the light are left out: another face of the same body is nearer to it. */
    private void draw(float[] projected, int a, int b, int c, boolean doubleSided, Span span) {
        float ax = projected[a] - 0.5f;
        float ay = projected[a + 1] - 0.5f;
        float bx = projected[b] - 0.5f;
        float by = projected[b + 1] - 0.5f;
        float cx = projected[c] - 0.5f;
        float cy = projected[c + 1] - 0.5f;
        int minX = (int) Math.ceil(Math.min(ax, Math.min(bx, cx)));
        int maxX = (int) Math.max(ax, Math.max(bx, cx));
        int minY = (int) Math.ceil(Math.min(ay, Math.min(by, cy)));
        int maxY = (int) Math.max(ay, Math.max(by, cy));
        float area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        if (minX > maxX || minY > maxY || Math.abs(area) < 1e-12f || (area < 0 && !doubleSided)) {
            return;
        }
        float inverse = 1 / area;
        float stepB = (cy - ay) * inverse;
        float stepC = (ay - by) * inverse;
        float depthA = projected[a + 2];
        float depthB = projected[b + 2] - depthA;
        float depthC = projected[c + 2] - depthA;
        for (int y = minY; y <= maxY; y++) {
            float shareB = ((minX - ax) * (cy - ay) - (y - ay) * (cx - ax)) * inverse;
            float shareC = ((y - ay) * (bx - ax) - (minX - ax) * (by - ay)) * inverse;
            span.reset(minX, maxX);
            span.keep(shareB, stepB, minX, 0);
            span.keep(shareC, stepC, minX, 0);
            span.keep(1 - shareB - shareC, -stepB - stepC, minX, 0);
            float step = stepB * depthB + stepC * depthC;
            float depth = depthA + shareB * depthB + shareC * depthC + (span.first - minX) * step;
            int end = y * size + span.last;
            for (int texel = y * size + span.first; texel <= end; texel++) {
                if (depth > depths[texel]) {
                    depths[texel] = depth;
                }
                depth += step;
            }
        }
    }

    /** How much of the light reaches a point: 0 to 1, smooth between texels. */
    float visibility(float x, float y, float z) {
        float across = (x * rightX + y * rightY + z * rightZ - left) * scaleX - 0.5f;
        float along = (x * upX + y * upY + z * upZ - bottom) * scaleY - 0.5f;
        if (!(across >= 0 && along >= 0 && across < size - 1 && along < size - 1)) {
            return 1;
        }
        float depth = x * directionX + y * directionY + z * directionZ + bias;
        int column = (int) across;
        int row = (int) along;
        float fractionX = across - column;
        float fractionY = along - row;
        int texel = row * size + column;
        float lower = 0;
        float upper = 0;
        if (depth >= depths[texel]) {
            lower += 1 - fractionX;
        }
        if (depth >= depths[texel + 1]) {
            lower += fractionX;
        }
        if (depth >= depths[texel + size]) {
            upper += 1 - fractionX;
        }
        if (depth >= depths[texel + size + 1]) {
            upper += fractionX;
        }
        return lower + (upper - lower) * fractionY;
    }
}
