package dev.meshwright.generation.engine.image;

import dev.meshwright.generation.engine.colour.OkLab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the few colours that a thing mostly has. */
final class Swatches {

    private static final double CELL = 0.04;
    private static final double APART = 0.13;
    private static final double LEAST_SHARE = 0.06;
    private static final int MOST = 5;

    private static final class Heap {
        private double l;
        private double a;
        private double b;
        private double weight;

        void add(OkLab colour, double more) {
            l += colour.l() * more;
            a += colour.a() * more;
            b += colour.b() * more;
            weight += more;
        }

        OkLab middle() {
            return new OkLab(l / weight, a / weight, b / weight);
        }
    }

    private record Cell(int l, int a, int b) {}

    private final Map<Cell, Heap> cells = new HashMap<>();

    /** Counts a picture's thing; each picture weighs the same. */
    void add(Foreground foreground) {
        double total = 0;
        for (int index = 0; index < foreground.mask().length; index++) {
            total += foreground.mask()[index] ? foreground.pixels().alphas()[index] : 0;
        }
        for (int index = 0; index < foreground.mask().length && total > 0; index++) {
            double alpha = foreground.pixels().alphas()[index];
            if (foreground.mask()[index] && alpha > 0) {
                OkLab colour = foreground.pixels().colours()[index];
                Cell cell = new Cell(cell(colour.l()), cell(colour.a()), cell(colour.b()));
                cells.computeIfAbsent(cell, it -> new Heap()).add(colour, alpha / total);
            }
        }
    }

    private static int cell(double value) {
        return (int) Math.floor(value / CELL);
    }

    /** The largest first, their shares adding up to 1; empty when nothing was shown. */
    List<Swatch> found() {
        List<Heap> heaps = new ArrayList<>(cells.values());
        heaps.sort(Comparator.comparingDouble((Heap heap) -> -heap.weight)
                .thenComparingDouble(heap -> heap.middle().l())
                .thenComparingDouble(heap -> heap.middle().a())
                .thenComparingDouble(heap -> heap.middle().b()));
        List<Heap> merged = new ArrayList<>();
        for (Heap heap : heaps) {
            OkLab colour = heap.middle();
            Heap near = merged.stream()
                    .filter(other -> other.middle().distance(colour) < APART)
                    .min(Comparator.comparingDouble(other -> other.middle().distance(colour)))
                    .orElse(null);
            if (near == null) {
                near = new Heap();
                merged.add(near);
            }
            near.add(colour, heap.weight);
        }
        return shares(merged);
    }

    private static List<Swatch> shares(List<Heap> heaps) {
        double all = heaps.stream().mapToDouble(heap -> heap.weight).sum();
        List<Heap> large = heaps.stream()
                .sorted(Comparator.comparingDouble(heap -> -heap.weight))
                .filter(heap -> heap.weight >= LEAST_SHARE * all)
                .limit(MOST)
                .toList();
        List<Heap> kept = large.isEmpty() ? heaps.stream().limit(MOST).toList() : large;
        double sum = kept.stream().mapToDouble(heap -> heap.weight).sum();
        return kept.stream()
                .map(heap -> new Swatch(heap.middle(), heap.weight / sum))
                .toList();
    }
}
