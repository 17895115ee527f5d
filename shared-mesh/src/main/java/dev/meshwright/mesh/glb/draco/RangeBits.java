package dev.meshwright.mesh.glb.draco;

/** Bits of which one value is likelier than the other. */
final class RangeBits {

    private static final int PRECISION_BITS = 8;
    private static final int BASE = 4096;

    private final int ones;
    private final RangeState state;

    RangeBits(ByteSource source) throws DracoException {
        ones = (1 << PRECISION_BITS) - source.unsignedByte();
        state = new RangeState(source.part(source.count()), BASE, 3);
    }

    boolean next() {
        long value = state.filled();
        long whole = (value >>> PRECISION_BITS) * ones;
        long rest = value & ((1 << PRECISION_BITS) - 1);
        boolean bit = rest < ones;
        state.set(bit ? whole + rest : value - whole - ones);
        return bit;
    }
}
