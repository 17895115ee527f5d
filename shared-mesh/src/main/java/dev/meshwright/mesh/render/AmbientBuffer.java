package dev.meshwright.mesh.render;

/**
 * The sky's light on what the camera sees, at half the picture's resolution and smoothed along surfaces: it changes
 * slowly, is the dearest part of shading, and its separate directions would show as streaks.
 */
final class AmbientBuffer {

    /** Samples across a cell. */
    private static final int CELL = 4;
    /** Red, green, blue, openness. */
    private static final int CHANNELS = 4;

    private static final int REACH = 2;
    private static final float[] SPREAD = {0.36f, 0.24f, 0.08f};
    private static final float SAME_NORMAL = 0.9f;
    /** How far off a surface's plane a neighbour may lie, as a share of the model's size. */
    private static final float SAME_PLANE = 0.012f;

    private final int cells;
    private final float tolerance;
    private final VisibilityBuffer buffer;
    private final Geometry geometry;
    private final Sky sky;
    private final boolean[] filled;
    /** Position and normal of each cell. */
    private final float[] points;

    private float[] light;

    AmbientBuffer(Geometry geometry, VisibilityBuffer buffer, Sky sky, Workers workers) {
        this.geometry = geometry;
        this.buffer = buffer;
        this.sky = sky;
        cells = (buffer.size + CELL - 1) / CELL;
        tolerance = SAME_PLANE * (float) geometry.bounds.size().length();
        filled = new boolean[cells * cells];
        points = new float[cells * cells * 6];
        light = new float[cells * cells * CHANNELS];
        workers.run(cells, this::fillRow);
        smooth(1, workers);
        smooth(cells, workers);
    }

    private void fillRow(int row) {
        SurfacePoint point = new SurfacePoint(geometry, buffer);
        float[] found = new float[CHANNELS];
        for (int column = 0; column < cells; column++) {
            int sample = seenSample(column, row);
            if (sample < 0) {
                continue;
            }
            int sampleX = sample % buffer.size;
            int sampleY = sample / buffer.size;
            point.moveTo(buffer.triangles[sample], sampleX + 0.5f, sampleY + 0.5f);
            sky.light(point, found);
            int cell = row * cells + column;
            filled[cell] = true;
            System.arraycopy(found, 0, light, cell * CHANNELS, CHANNELS);
            points[6 * cell] = point.x;
            points[6 * cell + 1] = point.y;
            points[6 * cell + 2] = point.z;
            points[6 * cell + 3] = point.normalX;
            points[6 * cell + 4] = point.normalY;
            points[6 * cell + 5] = point.normalZ;
        }
    }

    /** A sample of the cell that sees the model, one in its middle before those at its rim; -1 for none. */
    private int seenSample(int column, int row) {
        for (int ring = 0; ring < CELL / 2; ring++) {
            int from = CELL / 2 - 1 - ring;
            int to = CELL / 2 + ring;
            for (int y = from; y <= to; y++) {
                for (int x = from; x <= to; x++) {
                    int sampleX = column * CELL + x;
                    int sampleY = row * CELL + y;
                    if (sampleX < buffer.size && sampleY < buffer.size) {
                        int sample = sampleY * buffer.size + sampleX;
                        if (buffer.triangles[sample] != VisibilityBuffer.NOTHING) {
                            return sample;
                        }
                    }
                }
            }
        }
        return -1;
    }

    private void smooth(int step, Workers workers) {
        float[] smoothed = new float[light.length];
        workers.run(cells, row -> {
            for (int column = 0; column < cells; column++) {
                int cell = row * cells + column;
                if (filled[cell]) {
                    smooth(cell, step == 1 ? column : row, step, smoothed);
                }
            }
        });
        light = smoothed;
    }

    private void smooth(int cell, int along, int step, float[] smoothed) {
        float whole = 0;
        for (int away = -REACH; away <= REACH; away++) {
            int neighbour = cell + away * step;
            if (along + away < 0 || along + away >= cells || !filled[neighbour]) {
                continue;
            }
            int at = 6 * cell;
            float alike = likeness(
                    neighbour,
                    points[at],
                    points[at + 1],
                    points[at + 2],
                    points[at + 3],
                    points[at + 4],
                    points[at + 5]);
            float weight = SPREAD[Math.abs(away)] * alike;
            whole += weight;
            for (int channel = 0; channel < CHANNELS; channel++) {
                smoothed[cell * CHANNELS + channel] += weight * light[neighbour * CHANNELS + channel];
            }
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            smoothed[cell * CHANNELS + channel] /= whole;
        }
    }

    /** 1 for a cell on the same smooth surface as a point, 0 for one on another. */
    private float likeness(int cell, float x, float y, float z, float normalX, float normalY, float normalZ) {
        int at = 6 * cell;
        float cosine = points[at + 3] * normalX + points[at + 4] * normalY + points[at + 5] * normalZ;
        if (cosine < SAME_NORMAL) {
            return 0;
        }
        float off = (points[at] - x) * normalX + (points[at + 1] - y) * normalY + (points[at + 2] - z) * normalZ;
        return Math.max(0, 1 - Math.abs(off) / tolerance) * (cosine - SAME_NORMAL) / (1 - SAME_NORMAL);
    }

    /** The light on a point seen at a place of the picture, in samples: from the cells around it, if any are like it. */
    void light(SurfacePoint point, float sampleX, float sampleY, float[] found) {
        float across = sampleX / CELL - 0.5f;
        float along = sampleY / CELL - 0.5f;
        int left = (int) Math.floor(across);
        int top = (int) Math.floor(along);
        float fractionX = across - left;
        float fractionY = along - top;
        float whole = 0;
        found[0] = 0;
        found[1] = 0;
        found[2] = 0;
        found[3] = 0;
        for (int corner = 0; corner < 4; corner++) {
            int column = left + (corner & 1);
            int row = top + (corner >> 1);
            if (column < 0 || row < 0 || column >= cells || row >= cells || !filled[row * cells + column]) {
                continue;
            }
            int cell = row * cells + column;
            float near =
                    ((corner & 1) == 0 ? 1 - fractionX : fractionX) * ((corner >> 1) == 0 ? 1 - fractionY : fractionY);
            float weight = (near + 0.01f)
                    * likeness(cell, point.x, point.y, point.z, point.normalX, point.normalY, point.normalZ);
            whole += weight;
            for (int channel = 0; channel < CHANNELS; channel++) {
                found[channel] += weight * light[cell * CHANNELS + channel];
            }
        }
        if (whole < 0.05f) {
            sky.light(point, found);
            return;
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            found[channel] /= whole;
        }
    }
}
