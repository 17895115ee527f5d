package dev.meshwright.mesh.render;

import dev.meshwright.mesh.scene.Vec3;

/** The soft shadow that the model throws on an unseen floor, as darkness from 0 to 1 over the picture. */
final class GroundShadow {

    private static final float STRENGTH = 0.62f;

    private final Sky sky;
    private final KeyLight key;
    private final Camera camera;
    private final double floor;
    private final int size;
    private final Grid fromSky;
    private final Grid fromKey;

    /** @param size of the picture in pixels */
    GroundShadow(Geometry geometry, Sky sky, KeyLight key, Camera camera, int size, Workers workers) {
        this.sky = sky;
        this.key = key;
        this.camera = camera;
        this.size = size;
        Vec3 extent = geometry.bounds.size();
        floor = geometry.bounds.min().y() - 0.001 * extent.y();
        fromSky = new Grid(size);
        fromKey = new Grid(size);
        workers.run(fromSky.side, this::fillRow);
        // The sky's few directions would show as streaks, the lamp's as steps.
        fromSky.blur(4);
        fromKey.blur(1);
    }

    private void fillRow(int row) {
        for (int column = 0; column < fromSky.side; column++) {
            darken(column, row);
        }
    }

    private void darken(int column, int row) {
        int x = column * Grid.CELL;
        int y = row * Grid.CELL;
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
        fromSky.set(column, row, STRENGTH * fade * 0.7f * Math.max(0, 1.04f * (1 - seen / whole) - 0.04f));
        fromKey.set(column, row, STRENGTH * fade * 0.45f * (1 - key.visibility(px, py, pz)));
    }

    float at(int x, int y) {
        return Math.min(1, fromSky.at(x, y) + fromKey.at(x, y));
    }
}
