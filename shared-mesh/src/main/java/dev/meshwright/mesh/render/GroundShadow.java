package dev.meshwright.mesh.render;

import dev.meshwright.mesh.scene.Vec3;

/** The soft shadow that the model throws on an unseen floor, as darkness from 0 to 1 over the picture. */
final class GroundShadow {

    private static final float STRENGTH = 0.62f;
    private static final int CELL = 4;

    private final Sky sky;
    private final KeyLight key;
    private final Camera camera;
    private final double floor;
    private final int size;
    private final int cells;
    private float[] fromSky;
    private float[] fromKey;

    /** @param size of the picture in pixels */
    GroundShadow(Geometry geometry, Sky sky, KeyLight key, Camera camera, int size, Workers workers) {
        this.sky = sky;
        this.key = key;
        this.camera = camera;
        this.size = size;
        Vec3 extent = geometry.bounds.size();
        floor = geometry.bounds.min().y() - 0.001 * extent.y();
        cells = size / CELL + 2;
        fromSky = new float[cells * cells];
        fromKey = new float[cells * cells];
        workers.run(cells, this::fillRow);
        // The sky's few directions would show as streaks, the lamp's as steps.
        for (int pass = 0; pass < 4; pass++) {
            fromSky = blurred(fromSky);
        }
        fromKey = blurred(fromKey);
        for (int cell = 0; cell < fromSky.length; cell++) {
            fromSky[cell] = Math.min(1, fromSky[cell] + fromKey[cell]);
        }
    }

    private float[] blurred(float[] values) {
        return blurred(blurred(values, 1), cells);
    }

    private float[] blurred(float[] values, int step) {
        float[] blurred = values.clone();
        for (int cell = 2 * step; cell < values.length - 2 * step; cell++) {
            blurred[cell] = 0.4f * values[cell]
                    + 0.2f * (values[cell - step] + values[cell + step])
                    + 0.1f * (values[cell - 2 * step] + values[cell + 2 * step]);
        }
        return blurred;
    }

    private void fillRow(int row) {
        for (int column = 0; column < cells; column++) {
            darken(row * cells + column, column * CELL, row * CELL);
        }
    }

    private void darken(int cell, int x, int y) {
        double across = (2.0 * x / size - 1) * camera.reach();
        double along = (1 - 2.0 * y / size) * camera.reach();
        Vec3 ray = camera.forward()
                .plus(camera.right().times(across))
                .plus(camera.up().times(along));
        double height = camera.eye().y() - floor;
        if (ray.y() > -0.05 || height <= 0) {
            return;
        }
        // Towards the picture's edge the shadow fades, so that it is never cut off.
        float edge = Math.max(Math.abs(2f * x / size - 1), Math.abs(2f * y / size - 1));
        float fade = 1 - Studio.smooth(0.78f, 0.99f, edge);
        if (fade == 0) {
            return;
        }
        Vec3 point = camera.eye().plus(ray.times(height / -ray.y()));
        float px = (float) point.x();
        float py = (float) point.y();
        float pz = (float) point.z();
        float seen = 0;
        float whole = 0;
        for (DepthMap map : sky.maps) {
            // Steep light counts most: it makes the dark contact, not the long pale streaks.
            float weight = map.directionY * map.directionY;
            seen += weight * map.visibility(px, py, pz);
            whole += weight;
        }
        fromSky[cell] = STRENGTH * fade * 0.7f * Math.max(0, 1.04f * (1 - seen / whole) - 0.04f);
        fromKey[cell] = STRENGTH * fade * 0.45f * (1 - key.visibility(px, py, pz));
    }

    /** Between the cells' corners in a straight line. */
    float at(int x, int y) {
        int column = x / CELL;
        int row = y / CELL;
        float fractionX = (x % CELL) / (float) CELL;
        float fractionY = (y % CELL) / (float) CELL;
        int cell = row * cells + column;
        float upper = fromSky[cell] + (fromSky[cell + 1] - fromSky[cell]) * fractionX;
        float lower = fromSky[cell + cells] + (fromSky[cell + cells + 1] - fromSky[cell + cells]) * fractionX;
        return upper + (lower - upper) * fractionY;
    }
}
