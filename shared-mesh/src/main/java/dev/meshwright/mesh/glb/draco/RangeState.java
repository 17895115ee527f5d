package dev.meshwright.mesh.glb.draco;

/** The state of an rANS decoder: a number that is filled up with bytes from the end of the data. */
final class RangeState {

    private final ByteSource data;
    private final long base;
    private final int length;
    private int taken;
    private long state;

    /** @param mostBytes of the state as it is written: 3 or 4 */
    RangeState(ByteSource data, long base, int mostBytes) throws DracoException {
        this.data = data;
        this.base = base;
        this.length = data.left();
        if (length < 1) {
            throw new DracoException("coded data in it has no bytes");
        }
        int bytes = (data.fromEnd(1) >>> 6) + 1;
        if (bytes > mostBytes || bytes > length) {
            throw new DracoException("coded data in it begins wrongly");
        }
        for (int at = 1; at <= bytes; at++) {
            state = state << Byte.SIZE | data.fromEnd(at);
        }
        state = (state & ((1L << (Byte.SIZE * bytes - 2)) - 1)) + base;
        taken = bytes;
        if (state >= base << Byte.SIZE) {
            throw new DracoException("coded data in it begins wrongly");
        }
    }

    /** The state with as much in it as can be. */
    long filled() {
        while (state < base && taken < length) {
            taken++;
            state = state << Byte.SIZE | data.fromEnd(taken);
        }
        return state;
    }

    void set(long state) {
        this.state = state;
    }
}
