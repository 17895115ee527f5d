package dev.meshwright.mesh.render;

/** The soft shine around glowing parts, as a lens or an eye would see it. */
final class Halo {

    private static final float STRENGTH = 0.5f;
    private static final int BLUR = 6;

    private final Geometry geometry;
    private final VisibilityBuffer buffer;
    private final int size;
    /** Red, green, blue; none where nothing glows. */
    private final Grid[] colors;

    Halo(Geometry geometry, VisibilityBuffer buffer, int size, boolean glows) {
        this.geometry = geometry;
        this.buffer = buffer;
        this.size = size;
        colors = glows ? new Grid[] {new Grid(size), new Grid(size), new Grid(size)} : new Grid[0];
        if (glows) {
            fill();
            for (Grid color : colors) {
                color.blur(BLUR);
            }
        }
    }

    private void fill() {
        float[] sum = new float[3];
        for (int row = 0; row < colors[0].side; row++) {
            for (int column = 0; column < colors[0].side; column++) {
                sum(column * Grid.CELL, row * Grid.CELL, sum);
                for (int channel = 0; channel < 3; channel++) {
                    colors[channel].set(column, row, sum[channel]);
                }
            }
        }
    }

    /** The light given off in the cell whose middle is this pixel. */
    private void sum(int x, int y, float[] sum) {
        sum[0] = 0;
        sum[1] = 0;
        sum[2] = 0;
        int reach = Grid.CELL / 2;
        for (int pixelY = Math.max(0, y - reach); pixelY < Math.min(size, y + reach); pixelY++) {
            for (int pixelX = Math.max(0, x - reach); pixelX < Math.min(size, x + reach); pixelX++) {
                int triangle = buffer.triangles[2 * pixelY * buffer.size + 2 * pixelX];
                if (triangle != VisibilityBuffer.NOTHING) {
                    Surface surface = geometry.surfaces[geometry.owners[triangle]];
                    float share = STRENGTH / (Grid.CELL * Grid.CELL);
                    sum[0] += share * surface.emissiveRed;
                    sum[1] += share * surface.emissiveGreen;
                    sum[2] += share * surface.emissiveBlue;
                }
            }
        }
    }

    /** Adds the shine to a pixel's red, green and blue, all times alpha, and alpha. */
    void add(int x, int y, float[] pixel) {
        if (colors.length == 0) {
            return;
        }
        float brightest = 0;
        for (int channel = 0; channel < 3; channel++) {
            float shine = colors[channel].at(x, y);
            brightest = Math.max(brightest, shine);
            pixel[channel] += shine * (1 - Math.min(1, pixel[channel]));
        }
        pixel[3] += (1 - pixel[3]) * Math.min(1, brightest);
    }
}
