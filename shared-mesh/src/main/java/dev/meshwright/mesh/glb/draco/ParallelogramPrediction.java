package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** A value completes a parallelogram, or is like the one before. */
final class ParallelogramPrediction implements Prediction {

    private final Correction correction;
    private final int width;
    private final Sequence sequence;

    ParallelogramPrediction(Correction correction, int width, Sequence sequence) {
        this.correction = correction;
        this.width = width;
        this.sequence = sequence;
    }

    @Override
    public void read(ByteSource source) throws DracoException {
        correction.read(source);
    }

    @Override
    public void restore(int[] values) {
        Parallelogram parallelogram = new Parallelogram(sequence, width);
        int[] predicted = new int[width];
        correction.apply(predicted, 0, values, 0);
        for (int entry = 1; entry < sequence.entries(); entry++) {
            Interruption.checkAt(entry - 1);
            int at = entry * width;
            if (parallelogram.predict(entry, sequence.cornerOfEntry()[entry], values, predicted)) {
                correction.apply(predicted, 0, values, at);
            } else {
                correction.apply(values, at - width, values, at);
            }
        }
    }
}
