package dev.meshwright.generation.engine.image;

import dev.meshwright.generation.engine.colour.Hex;
import dev.meshwright.generation.engine.colour.OkLab;
import dev.meshwright.mesh.scene.Vec3;
import java.awt.image.BufferedImage;

/**
 * A picture made small: what is looked for doesn't need more, and the time no longer depends on its size.
 *
 * @param colours row by row from the top; of clear pixels black
 * @param alphas  0 (clear) to 1 for each
 */
record Pixels(int width, int height, OkLab[] colours, double[] alphas) {

    private static final int LONGEST_SIDE = 128;
    private static final int SAMPLES = 3;

    static Pixels of(BufferedImage image) {
        int longest = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(1, (double) LONGEST_SIDE / longest);
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        OkLab[] colours = new OkLab[width * height];
        double[] alphas = new double[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                average(image, x, y, width, height, colours, alphas);
            }
        }
        return new Pixels(width, height, colours, alphas);
    }

    private static void average(
            BufferedImage image, int x, int y, int width, int height, OkLab[] colours, double[] alphas) {
        Vec3 sum = Vec3.ZERO;
        double weight = 0;
        for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
            int column = sample % SAMPLES;
            int row = sample / SAMPLES;
            double u = (x + (column + 0.5) / SAMPLES) / width;
            double v = (y + (row + 0.5) / SAMPLES) / height;
            int rgb = image.getRGB((int) (u * image.getWidth()), (int) (v * image.getHeight()));
            double alpha = (rgb >>> 24) / 255.0;
            sum = sum.plus(Hex.linear(rgb).times(alpha));
            weight += alpha;
        }
        int index = y * width + x;
        alphas[index] = weight / (SAMPLES * SAMPLES);
        colours[index] = OkLab.of(weight == 0 ? Vec3.ZERO : sum.times(1 / weight));
    }
}
