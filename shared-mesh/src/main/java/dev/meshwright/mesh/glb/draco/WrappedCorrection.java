package dev.meshwright.mesh.glb.draco;

/** Sums that stay within a range: what leaves it on one side comes back on the other. */
final class WrappedCorrection implements Correction {

    static final int NUMBER = 1;

    private final int width;
    private int least;
    private int most;
    private int range;

    WrappedCorrection(int width) {
        this.width = width;
    }

    @Override
    public void read(ByteSource source) throws DracoException {
        least = source.integer();
        most = source.integer();
        long difference = (long) most - least;
        if (difference < 0 || difference >= Integer.MAX_VALUE) {
            throw new DracoException("values in it are to lie from " + least + " to " + most);
        }
        range = (int) difference + 1;
    }

    @Override
    public void apply(int[] predicted, int from, int[] values, int at) {
        for (int component = 0; component < width; component++) {
            int value = Math.clamp(predicted[from + component], least, most) + values[at + component];
            if (value > most) {
                value -= range;
            } else if (value < least) {
                value += range;
            }
            values[at + component] = value;
        }
    }
}
