package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** A value is like the one before. */
record DifferencePrediction(Correction correction, int width) implements Prediction {

    @Override
    public void read(ByteSource source) throws DracoException {
        correction.read(source);
    }

    @Override
    public void restore(int[] values) {
        correction.apply(new int[width], 0, values, 0);
        for (int at = width; at < values.length; at += width) {
            Interruption.checkAt(at / width - 1);
            correction.apply(values, at - width, values, at);
        }
    }
}
