package dev.meshwright.mesh.render;

import dev.meshwright.mesh.scene.Vec3;

/**
 * Light from all over the upper hemisphere, each direction with its own shadow: what falls into corners is darker
 * there, which is ambient occlusion with the light's direction kept. The same for every camera.
 */
final class Sky {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final Vec3 HORIZON = new Vec3(1.0, 0.97, 0.93);
    private static final Vec3 ZENITH = new Vec3(0.94, 0.98, 1.06);

    final DepthMap[] maps;
    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private final float texel;

    Sky(Geometry geometry, int directions, int resolution, Workers workers) {
        maps = new DepthMap[directions];
        red = new float[directions];
        green = new float[directions];
        blue = new float[directions];
        workers.run(directions, number -> maps[number] = new DepthMap(geometry, direction(number), resolution, number));
        double total = 0;
        float largest = 0;
        for (DepthMap map : maps) {
            total += map.directionY;
            largest = Math.max(largest, map.texel());
        }
        texel = largest;
        for (int number = 0; number < directions; number++) {
            double height = maps[number].directionY;
            Vec3 color = HORIZON.times(1 - height).plus(ZENITH.times(height)).times(1 / total);
            red[number] = (float) color.x();
            green[number] = (float) color.y();
            blue[number] = (float) color.z();
        }
    }

    /** Evenly spread over the hemisphere in a spiral; a low-discrepancy set has no blotches. */
    private Vec3 direction(int number) {
        double height = 0.04 + 0.96 * (number + 0.5) / maps.length;
        double radius = Math.sqrt(1 - height * height);
        double angle = GOLDEN_ANGLE * number;
        return new Vec3(radius * Math.cos(angle), height, radius * Math.sin(angle)).normalized();
    }

    /** Irradiance of a point in red, green and blue, and how open it lies to the sky: 0 to 1. */
    void light(SurfacePoint point, float[] found) {
        light(point, 1, found);
    }

    /** The same from every fourth direction: enough for surfaces that are half seen through. */
    void roughLight(SurfacePoint point, float[] found) {
        light(point, 4, found);
    }

    private void light(SurfacePoint point, int step, float[] found) {
        float normalX = point.normalX;
        float normalY = point.normalY;
        float normalZ = point.normalZ;
        float offset = 1.2f * texel;
        float offX = point.x + normalX * offset;
        float offY = point.y + normalY * offset;
        float offZ = point.z + normalZ * offset;
        float open = 0;
        float whole = 0;
        found[0] = 0;
        found[1] = 0;
        found[2] = 0;
        for (int number = 0; number < maps.length; number += step) {
            DepthMap map = maps[number];
            float cosine = normalX * map.directionX + normalY * map.directionY + normalZ * map.directionZ;
            if (cosine > 0) {
                float seen = cosine * map.visibility(offX, offY, offZ);
                whole += cosine;
                open += seen;
                found[0] += seen * red[number];
                found[1] += seen * green[number];
                found[2] += seen * blue[number];
            }
        }
        found[0] *= step;
        found[1] *= step;
        found[2] *= step;
        // Faces that look down see little of the sky, too little to judge by.
        float known = 0.02f * maps.length / step;
        found[3] = (open + known) / (whole + known);
    }
}
