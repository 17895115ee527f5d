package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Works out by which factors something gets the sizes that are wanted. */
final class Factors {

    static final double LARGEST = 1000;
    private static final double SMALLEST = 0.0001;
    private static final double MOST = 1000;
    private static final double ROD = 0.5;

    private Factors() {}

    /**
     * @param size what it is now, in metres
     * @param thing whether it is a thing by itself, which keeps its proportions when one side is measured
     */
    static Vec3 of(Vec3 size, List<SizeWish> wishes, boolean thing) throws EngineException {
        double[] sizes = {size.x(), size.y(), size.z()};
        double[] factors = {1, 1, 1};
        boolean[] measured = new boolean[3];
        for (SizeWish wish : wishes) {
            boolean keeps = thing && wishes.size() == 1 && wish instanceof SizeWish.Exactly;
            double factor = factor(sizes, wish);
            for (int axis : keeps ? new int[] {0, 1, 2} : axes(sizes, wish.extent())) {
                boolean exact = wish instanceof SizeWish.Exactly;
                factors[axis] = exact ? factor : factors[axis] * factor;
                measured[axis] |= exact;
            }
        }
        if (thing) {
            proportion(factors, measured);
        }
        for (int axis = 0; axis < 3; axis++) {
            check(factors[axis]);
        }
        return new Vec3(factors[0], factors[1], factors[2]);
    }

    /** The side that no measure is given for follows the two that are measured. */
    private static void proportion(double[] factors, boolean[] measured) {
        int free = measured[0] ? measured[1] ? 2 : 1 : 0;
        int known = (measured[0] ? 1 : 0) + (measured[1] ? 1 : 0) + (measured[2] ? 1 : 0);
        if (known == 2 && factors[free] == 1) {
            factors[free] = Math.sqrt(factors[(free + 1) % 3] * factors[(free + 2) % 3]);
        }
    }

    private static double factor(double[] sizes, SizeWish wish) throws EngineException {
        double size = reference(sizes, wish.extent());
        return switch (wish) {
            case SizeWish.Times times -> times.factor();
            case SizeWish.Exactly exactly -> length(exactly.metres()) / solid(size, wish.extent());
            case SizeWish.More more -> length(size + more.metres()) / solid(size, wish.extent());
        };
    }

    private static double solid(double size, Extent extent) throws EngineException {
        if (!(size > 1e-9)) {
            throw Refusal.outOfRange("the " + extent.word() + " of something flat", "give another side of it a length");
        }
        return size;
    }

    private static double length(double metres) throws EngineException {
        if (!(metres >= SMALLEST && metres <= LARGEST)) {
            throw Refusal.outOfRange(
                    "a length of " + metres(metres), "lengths lie between 0.1 mm and " + LARGEST + " metres");
        }
        return metres;
    }

    private static void check(double factor) throws EngineException {
        if (!(factor >= 1 / MOST && factor <= MOST)) {
            throw Refusal.outOfRange("a factor of " + factor, "sizes change by factors between 0.001 and 1000");
        }
    }

    /** The length that a wish speaks of. */
    private static double reference(double[] sizes, Extent extent) {
        int[] axes = axes(sizes, extent);
        return Arrays.stream(axes).mapToDouble(axis -> sizes[axis]).max().orElseThrow();
    }

    private static int[] axes(double[] sizes, Extent extent) {
        Integer[] byLength = {0, 1, 2};
        Arrays.sort(byLength, Comparator.comparingDouble(axis -> sizes[axis]));
        return switch (extent) {
            case SIZE -> new int[] {0, 1, 2};
            case WIDTH -> new int[] {0};
            case HEIGHT -> new int[] {1};
            case DEPTH -> new int[] {2};
            case LENGTH -> new int[] {byLength[2]};
            case THICKNESS ->
                sizes[byLength[1]] < ROD * sizes[byLength[2]]
                        ? new int[] {byLength[0], byLength[1]}
                        : new int[] {byLength[0]};
        };
    }

    static String metres(double length) {
        return Math.abs(length) < 1
                ? String.format(Locale.ROOT, "%.4g cm", length * 100)
                : String.format(Locale.ROOT, "%.4g m", length);
    }

    /** "1.5, to 30 cm × 20 cm × 10 cm". */
    static String words(Vec3 factors, Vec3 size) {
        boolean uniform = factors.x() == factors.y() && factors.y() == factors.z();
        String by = uniform
                ? number(factors.x())
                : number(factors.x()) + " × " + number(factors.y()) + " × " + number(factors.z());
        Vec3 now = size.scaledBy(factors);
        return by + ", to " + metres(now.x()) + " wide, " + metres(now.y()) + " high, " + metres(now.z()) + " deep";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
