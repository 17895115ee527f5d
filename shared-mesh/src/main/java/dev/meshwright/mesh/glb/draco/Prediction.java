package dev.meshwright.mesh.glb.draco;

/** Guesses values from those before, so that only corrections have to be told. */
interface Prediction {

    /** What it needs beside the corrections. */
    void read(ByteSource source) throws DracoException;

    /** Makes values of corrections, in place. */
    void restore(int[] values) throws DracoException;

    /** @param positions null where the mesh has none */
    static Prediction of(int method, Sequence sequence, int width, DracoAttribute positions) throws DracoException {
        WrappedCorrection correction = new WrappedCorrection(width);
        if (sequence.corners() == null) {
            return new DifferencePrediction(correction, width);
        }
        return switch (method) {
            case -1, 0 -> new DifferencePrediction(correction, width);
            case 1 -> new ParallelogramPrediction(correction, width, sequence);
            case 4 -> new CreasedPrediction(correction, width, sequence);
            case 5 -> new TexturePrediction(correction, width, sequence, new Positions(sequence, positions));
            default -> throw unknown(method);
        };
    }

    static Prediction ofNormals(int method, Sequence sequence, DracoAttribute positions) throws DracoException {
        OctahedralCorrection correction = new OctahedralCorrection();
        return method == 6 && sequence.corners() != null
                ? new NormalPrediction(correction, sequence, new Positions(sequence, positions))
                : new DifferencePrediction(correction, 2);
    }

    private static DracoException unknown(int method) {
        return new DracoException("values in it are predicted in the way " + method + ", which is not known");
    }
}
