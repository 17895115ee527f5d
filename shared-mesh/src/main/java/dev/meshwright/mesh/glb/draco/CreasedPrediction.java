package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** A value is the mean of up to four parallelograms, without those across a crease. */
final class CreasedPrediction implements Prediction {

    private static final int MOST = 4;

    private final Correction correction;
    private final int width;
    private final Sequence sequence;
    /** For each number of parallelograms, which of them lie across a crease. */
    private final boolean[][] creases = new boolean[MOST][];

    private final int[] used = new int[MOST];

    CreasedPrediction(Correction correction, int width, Sequence sequence) {
        this.correction = correction;
        this.width = width;
        this.sequence = sequence;
    }

    @Override
    public void read(ByteSource source) throws DracoException {
        for (int number = 0; number < MOST; number++) {
            int count = source.count();
            if (count > 3L * sequence.corners().faces()) {
                throw new DracoException("it has more creases than edges");
            }
            creases[number] = new boolean[count];
            if (count > 0) {
                RangeBits bits = new RangeBits(source);
                for (int at = 0; at < count; at++) {
                    Interruption.checkAt(at);
                    creases[number][at] = bits.next();
                }
            }
        }
        correction.read(source);
    }

    @Override
    public void restore(int[] values) throws DracoException {
        Parallelogram parallelogram = new Parallelogram(sequence, width);
        Steps steps = new Steps(sequence.corners().faces());
        int[][] predicted = new int[MOST][width];
        correction.apply(predicted[0], 0, values, 0);
        for (int entry = 1; entry < sequence.entries(); entry++) {
            Interruption.checkAt(entry - 1);
            int count = predict(entry, parallelogram, values, predicted, steps);
            int at = entry * width;
            int[] mean = mean(predicted, count);
            if (mean == null) {
                correction.apply(values, at - width, values, at);
            } else {
                correction.apply(mean, 0, values, at);
            }
        }
    }

    /** Around the vertex to the left, and where that comes to an edge, to the right. */
    private int predict(int entry, Parallelogram parallelogram, int[] values, int[][] predicted, Steps steps)
            throws DracoException {
        Corners corners = sequence.corners();
        int start = sequence.cornerOfEntry()[entry];
        int count = 0;
        boolean isLeft = true;
        int corner = start;
        while (corner >= 0) {
            steps.take();
            if (parallelogram.predict(entry, corner, values, predicted[count])) {
                count++;
                if (count == MOST) {
                    break;
                }
            }
            corner = isLeft ? corners.swingLeft(corner) : corners.swingRight(corner);
            if (corner == start) {
                break;
            }
            if (corner < 0 && isLeft) {
                isLeft = false;
                corner = corners.swingRight(start);
            }
        }
        return count;
    }

    /** Null where all lie across a crease. */
    private int[] mean(int[][] predicted, int count) {
        int[] mean = new int[width];
        int counted = 0;
        for (int number = 0; number < count; number++) {
            if (!creases[count - 1][used[count - 1]++]) {
                counted++;
                for (int component = 0; component < width; component++) {
                    mean[component] += predicted[number][component];
                }
            }
        }
        if (counted == 0) {
            return null;
        }
        for (int component = 0; component < width; component++) {
            mean[component] /= counted;
        }
        return mean;
    }
}
