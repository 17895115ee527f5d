package dev.meshwright.generation.engine.image;

import java.util.List;
import java.util.Locale;

/**
 * The outline of a thing as a picture shows it.
 *
 * @param aspect   width by height
 * @param filled   share of the box around it, 0 to 1
 * @param symmetry how alike its left and right halves are, 0 to 1
 * @param profile  its width at equal steps from top to bottom, each as a share of the box
 */
record Silhouette(double aspect, double filled, double symmetry, List<Double> profile) {

    private static final int STEPS = 16;

    Silhouette {
        profile = List.copyOf(profile);
    }

    /** @param mask row by row from the top, with at least one true */
    static Silhouette of(boolean[] mask, int width) {
        int height = mask.length / width;
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int index = 0; index < mask.length; index++) {
            if (mask[index]) {
                left = Math.min(left, index % width);
                right = Math.max(right, index % width);
                top = Math.min(top, index / width);
                bottom = Math.max(bottom, index / width);
            }
        }
        return new Box(mask, width, left, top, right - left + 1, bottom - top + 1).silhouette();
    }

    private record Box(boolean[] mask, int stride, int left, int top, int width, int height) {

        private boolean at(int x, int y) {
            return mask[(top + y) * stride + left + x];
        }

        Silhouette silhouette() {
            int count = 0;
            int mirrored = 0;
            double[] profile = new double[STEPS];
            double[] rows = new double[STEPS];
            for (int y = 0; y < height; y++) {
                int step = y * STEPS / height;
                rows[step]++;
                for (int x = 0; x < width; x++) {
                    if (at(x, y)) {
                        count++;
                        mirrored += at(width - 1 - x, y) ? 1 : 0;
                        profile[step] += 1.0 / width;
                    }
                }
            }
            return new Silhouette(
                    (double) width / height,
                    (double) count / (width * height),
                    (double) mirrored / count,
                    steps(profile, rows));
        }

        /** A box lower than there are steps fills those between with the one above. */
        private static List<Double> steps(double[] profile, double[] rows) {
            Double[] steps = new Double[STEPS];
            for (int step = 0; step < STEPS; step++) {
                steps[step] = rows[step] > 0 ? profile[step] / rows[step] : step > 0 ? steps[step - 1] : 0;
            }
            return List.of(steps);
        }
    }

    /** 0 for the same outline, growing with what differs. */
    double difference(Silhouette other) {
        double rows = 0;
        for (int step = 0; step < STEPS; step++) {
            rows += Math.abs(profile.get(step) - other.profile.get(step)) / STEPS;
        }
        double proportions = Math.abs(Math.log(aspect / other.aspect));
        return proportions
                + 2 * rows
                + 0.6 * Math.abs(filled - other.filled)
                + 0.5 * Math.abs(symmetry - other.symmetry);
    }

    /** For example "0.42 times as wide as high". */
    String words() {
        return String.format(Locale.ROOT, "%.2f times as wide as high", aspect);
    }
}
