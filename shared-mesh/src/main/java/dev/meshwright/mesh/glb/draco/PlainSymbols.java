package dev.meshwright.mesh.glb.draco;

/** Symbols of one or three bits. */
final class PlainSymbols implements Symbols {

    private final BitSource bits;

    PlainSymbols(ByteSource source) {
        bits = new BitSource(source);
    }

    @Override
    public Topology next() throws DracoException {
        if (bits.bits(1) == 0) {
            return Topology.CENTER;
        }
        return switch (bits.bits(2)) {
            case 0 -> Topology.SPLIT;
            case 1 -> Topology.LEFT;
            case 2 -> Topology.RIGHT;
            default -> Topology.END;
        };
    }
}
