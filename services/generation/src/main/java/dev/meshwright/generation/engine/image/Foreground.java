package dev.meshwright.generation.engine.image;

import dev.meshwright.generation.engine.colour.OkLab;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Tells the thing from what is behind it: by what is clear, or else by the colour that the picture's edge has.
 *
 * @param mask  true where the thing is; everywhere when it can't be told
 * @param found whether it could be told
 */
record Foreground(Pixels pixels, boolean[] mask, boolean found) {

    private static final double ALIKE = 0.09;
    private static final double SHARE_OF_EDGE = 0.7;
    private static final double LEAST = 0.004;
    private static final double MOST = 0.985;

    static Foreground of(Pixels pixels) {
        boolean[] opaque = new boolean[pixels.alphas().length];
        for (int index = 0; index < opaque.length; index++) {
            opaque[index] = pixels.alphas()[index] >= 0.5;
        }
        double share = share(opaque);
        if (share <= MOST) {
            return share >= LEAST ? new Foreground(pixels, opaque, true) : everything(pixels);
        }
        boolean[] mask = withoutBackground(pixels);
        return mask != null && share(mask) >= LEAST && share(mask) <= MOST
                ? new Foreground(pixels, mask, true)
                : everything(pixels);
    }

    private static Foreground everything(Pixels pixels) {
        boolean[] all = new boolean[pixels.alphas().length];
        Arrays.fill(all, true);
        return new Foreground(pixels, all, false);
    }

    private static double share(boolean[] mask) {
        int count = 0;
        for (boolean each : mask) {
            count += each ? 1 : 0;
        }
        return (double) count / mask.length;
    }

    /** Null when the edge has no colour of its own. */
    private static boolean[] withoutBackground(Pixels pixels) {
        List<Integer> edge = edge(pixels);
        OkLab background =
                middle(edge.stream().map(index -> pixels.colours()[index]).toList());
        long alike = edge.stream()
                .filter(index -> pixels.colours()[index].distance(background) < ALIKE)
                .count();
        if (alike < SHARE_OF_EDGE * edge.size()) {
            return null;
        }
        boolean[] mask = new boolean[pixels.colours().length];
        Arrays.fill(mask, true);
        Deque<Integer> open = new ArrayDeque<>(edge);
        while (!open.isEmpty()) {
            int index = open.pop();
            if (mask[index] && pixels.colours()[index].distance(background) < ALIKE) {
                mask[index] = false;
                neighbours(pixels, index, open);
            }
        }
        return mask;
    }

    private static void neighbours(Pixels pixels, int index, Deque<Integer> open) {
        int x = index % pixels.width();
        if (x > 0) {
            open.push(index - 1);
        }
        if (x + 1 < pixels.width()) {
            open.push(index + 1);
        }
        if (index >= pixels.width()) {
            open.push(index - pixels.width());
        }
        if (index + pixels.width() < pixels.colours().length) {
            open.push(index + pixels.width());
        }
    }

    private static List<Integer> edge(Pixels pixels) {
        List<Integer> indices = new ArrayList<>();
        for (int index = 0; index < pixels.colours().length; index++) {
            int x = index % pixels.width();
            int y = index / pixels.width();
            if (x == 0 || y == 0 || x == pixels.width() - 1 || y == pixels.height() - 1) {
                indices.add(index);
            }
        }
        return indices;
    }

    /** The median of each coordinate, which a thing that touches the edge doesn't move. */
    private static OkLab middle(List<OkLab> colours) {
        return new OkLab(
                median(colours.stream().map(OkLab::l).toList()),
                median(colours.stream().map(OkLab::a).toList()),
                median(colours.stream().map(OkLab::b).toList()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }
}
