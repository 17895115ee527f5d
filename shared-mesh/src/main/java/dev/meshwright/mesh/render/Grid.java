package dev.meshwright.mesh.render;

/** Values on a coarse square grid over the picture, blurred cheaply and read between its points. */
final class Grid {

    /** Pixels from one point of the grid to the next. */
    static final int CELL = 4;

    final int side;
    private float[] values;

    /** @param size of the picture in pixels */
    Grid(int size) {
        side = size / CELL + 2;
        values = new float[side * side];
    }

    void set(int column, int row, float value) {
        values[row * side + column] = value;
    }

    void blur(int passes) {
        for (int pass = 0; pass < passes; pass++) {
            values = blurred(blurred(values, 1), side);
        }
    }

    private static float[] blurred(float[] values, int step) {
        float[] blurred = values.clone();
        for (int cell = 2 * step; cell < values.length - 2 * step; cell++) {
            blurred[cell] = 0.4f * values[cell]
                    + 0.2f * (values[cell - step] + values[cell + step])
                    + 0.1f * (values[cell - 2 * step] + values[cell + 2 * step]);
        }
        return blurred;
    }

    /** The value at a pixel, in a straight line between the points around it. */
    float at(int x, int y) {
        float fractionX = (x % CELL) / (float) CELL;
        float fractionY = (y % CELL) / (float) CELL;
        int cell = y / CELL * side + x / CELL;
        float upper = values[cell] + (values[cell + 1] - values[cell]) * fractionX;
        float lower = values[cell + side] + (values[cell + side + 1] - values[cell + side]) * fractionX;
        return upper + (lower - upper) * fractionY;
    }
}
