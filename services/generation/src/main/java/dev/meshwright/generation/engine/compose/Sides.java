package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.generation.engine.model.Bounds;
import dev.meshwright.generation.engine.prompt.Limit;
import dev.meshwright.generation.engine.prompt.Measure;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Comparator;
import java.util.List;

/** Finds the side that a length is meant for, and the factors that give it this length. */
final class Sides {

    private static final int X = 0;
    private static final int Y = 1;
    private static final int Z = 2;

    private Sides() {}

    static double length(Bounds bounds, Direction direction) {
        return array(bounds)[axis(array(bounds), direction, new boolean[3])];
    }

    /** The factor along the longest side, and none along the others. */
    static Vec3 elongation(Bounds bounds, double factor) {
        int axis = longest(array(bounds), new boolean[3]);
        return new Vec3(axis == X ? factor : 1, axis == Y ? factor : 1, axis == Z ? factor : 1);
    }

    /** Factors along x, y, z that obey all measures; sides that none is given for keep their proportion. */
    static Vec3 factors(Bounds bounds, List<Measure> measures) {
        double[] sizes = array(bounds);
        double[] factors = new double[3];
        boolean[] taken = new boolean[3];
        List<Measure> exact = measures.stream()
                .filter(measure -> measure.limit() == Limit.EXACT)
                .sorted(Comparator.comparing(measure -> rank(measure.direction())))
                .toList();
        for (Measure measure : exact) {
            int axis = axis(sizes, measure.direction(), taken);
            factors[axis] = taken[axis] ? factors[axis] : measure.metres() / sizes[axis];
            taken[axis] = true;
        }
        boolean[] fixed = taken.clone();
        measures.stream()
                .filter(measure -> measure.limit() != Limit.EXACT)
                .forEach(measure -> keepWithin(measure, sizes, factors, fixed, taken));
        double rest = rest(factors);
        return new Vec3(taken[X] ? factors[X] : rest, taken[Y] ? factors[Y] : rest, taken[Z] ? factors[Z] : rest);
    }

    /** Changes nothing where the length lies within the limit as it is, or is given exactly. */
    private static void keepWithin(
            Measure measure, double[] sizes, double[] factors, boolean[] fixed, boolean[] taken) {
        int axis = axis(sizes, measure.direction(), fixed);
        double length = sizes[axis] * (taken[axis] ? factors[axis] : rest(factors));
        if (!fixed[axis] && !measure.limit().allows(length, measure.metres(), 0)) {
            factors[axis] = measure.metres() / sizes[axis];
            taken[axis] = true;
        }
    }

    private static int rank(Direction direction) {
        return switch (direction) {
            case HEIGHT -> 0;
            case DEPTH -> 1;
            case LENGTH -> 2;
            case WIDTH -> 3;
            case LONGEST -> 4;
        };
    }

    private static int axis(double[] sizes, Direction direction, boolean[] taken) {
        return switch (direction) {
            case HEIGHT -> Y;
            case DEPTH -> Z;
            case WIDTH -> taken[X] && !taken[Z] ? Z : X;
            case LENGTH, LONGEST -> longest(sizes, taken);
        };
    }

    private static int longest(double[] sizes, boolean[] taken) {
        int best = -1;
        for (int axis = X; axis <= Z; axis++) {
            if (!taken[axis] && (best < 0 || sizes[axis] > sizes[best] + 1e-9)) {
                best = axis;
            }
        }
        return Math.max(best, 0);
    }

    /** The geometric mean of the factors that are known. */
    private static double rest(double[] factors) {
        double product = 1;
        int known = 0;
        for (double factor : factors) {
            if (factor > 0) {
                product *= factor;
                known++;
            }
        }
        return known == 0 ? 1 : Math.pow(product, 1.0 / known);
    }

    private static double[] array(Bounds bounds) {
        Vec3 size = bounds.size();
        return new double[] {Math.max(size.x(), 1e-9), Math.max(size.y(), 1e-9), Math.max(size.z(), 1e-9)};
    }
}
