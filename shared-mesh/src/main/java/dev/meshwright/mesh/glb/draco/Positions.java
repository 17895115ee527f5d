package dev.meshwright.mesh.glb.draco;

/** Where the entries of another attribute stand, in whole numbers. */
final class Positions {

    private final Sequence sequence;
    private final DracoAttribute positions;

    Positions(Sequence sequence, DracoAttribute positions) throws DracoException {
        if (positions == null || positions.components() != 3 || positions.whole() == null) {
            throw new DracoException("values in it are predicted from positions, which are not there");
        }
        this.sequence = sequence;
        this.positions = positions;
    }

    long[] ofEntry(int entry) {
        int at = positions.wholeAt(sequence.pointOfEntry(entry), 3);
        int[] whole = positions.whole();
        return new long[] {whole[at], whole[at + 1], whole[at + 2]};
    }

    long[] ofCorner(int corner) {
        return ofEntry(sequence.entryOfVertex()[sequence.corners().vertex(corner)]);
    }

    static long[] difference(long[] one, long[] other) {
        return new long[] {one[0] - other[0], one[1] - other[1], one[2] - other[2]};
    }

    static long product(long[] one, long[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }
}
