package dev.meshwright.mesh.render;

import dev.meshwright.mesh.geometry.SceneMeshes;

/**
 * How much of each part can be seen at all: the scene is looked at from all around, from above and from below, and
 * counted is who is in front. What lies behind a blended surface is seen through it.
 */
public final class Exposure {

    /** Turn about +Y from +Z and height above the horizon, in degrees. */
    private static final double[][] VIEWS = {
        {20, 10}, {80, 35}, {140, 10}, {200, 35}, {260, 10}, {320, 35}, {50, 82}, {110, -35}, {230, -82}, {350, -35}
    };

    private Exposure() {}

    /**
     * How many samples of all pictures together show each mesh of the scene, in the scene's order.
     *
     * @param size of the square pictures in samples, 16 to 4096
     */
    public static int[] samples(SceneMeshes meshes, int size) {
        if (size < 16 || size > 4096) {
            throw new IllegalArgumentException("a picture has 16 to 4096 samples a side, this is " + size);
        }
        Geometry geometry = new Geometry(meshes);
        int[] seen = new int[meshes.meshes().size()];
        try (Workers workers = new Workers(1)) {
            for (double[] view : VIEWS) {
                Camera camera = Camera.fitting(geometry, Math.toRadians(view[0]), Math.toRadians(view[1]));
                count(geometry, new VisibilityBuffer(geometry, camera, size, 1, workers), seen);
            }
        }
        return seen;
    }

    private static void count(Geometry geometry, VisibilityBuffer buffer, int[] seen) {
        for (int sample = 0; sample < buffer.triangles.length; sample++) {
            int triangle = buffer.triangles[sample];
            if (triangle != VisibilityBuffer.NOTHING) {
                seen[geometry.owners[triangle]]++;
            }
            if (buffer.hasFragments(sample)) {
                for (int blended : buffer.fragments(sample)) {
                    seen[geometry.owners[blended]]++;
                }
            }
        }
    }
}
