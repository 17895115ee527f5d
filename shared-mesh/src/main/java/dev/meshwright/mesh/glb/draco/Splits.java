package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** Where parts of a mesh that are told apart come together again: handles and holes. */
final class Splits {

    private final int[] sources;
    private final int[] splits;
    private final boolean[] isRight;
    private int left;

    Splits(ByteSource source, int faces) throws DracoException {
        int count = source.count();
        if (count > faces || count > source.left()) {
            throw new DracoException("it has " + count + " splits and " + faces + " triangles");
        }
        sources = new int[count];
        splits = new int[count];
        isRight = new boolean[count];
        int last = 0;
        for (int at = 0; at < count; at++) {
            Interruption.checkAt(at);
            last = Math.addExact(last, source.count());
            sources[at] = last;
            splits[at] = last - source.count();
            if (splits[at] < 0) {
                throw new DracoException("a split in it comes before everything");
            }
        }
        if (count > 0) {
            BitSource bits = new BitSource(source);
            for (int at = 0; at < count; at++) {
                isRight[at] = bits.bits(1) == 1;
            }
        }
        left = count;
    }

    /** Whether the last one comes from this symbol; then it is the one that is asked about, until it is dropped. */
    boolean isFrom(int symbol) throws DracoException {
        if (left == 0) {
            return false;
        }
        if (sources[left - 1] > symbol) {
            throw new DracoException("a split in it was passed over");
        }
        return sources[left - 1] == symbol;
    }

    int symbol() {
        return splits[left - 1];
    }

    boolean isRight() {
        return isRight[left - 1];
    }

    void drop() {
        left--;
    }
}
