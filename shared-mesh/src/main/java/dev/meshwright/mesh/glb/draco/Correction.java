package dev.meshwright.mesh.glb.draco;

/** How a predicted value is corrected. */
sealed interface Correction permits WrappedCorrection, OctahedralCorrection {

    void read(ByteSource source) throws DracoException;

    /** Puts the value in the place of its correction. */
    void apply(int[] predicted, int from, int[] values, int at);
}
