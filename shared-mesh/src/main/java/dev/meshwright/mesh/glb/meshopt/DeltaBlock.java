package dev.meshwright.mesh.glb.meshopt;

import java.util.Arrays;

/** The differences of a block's elements: for each byte of an element, those of all elements in groups of sixteen. */
final class DeltaBlock {

    static final int GROUP = 16;

    /** Bits of a difference by what a group's two header bits say. */
    private static final int[] FIRST_VERSION = {0, 2, 4, 8};

    private static final int[][] BY_CONTROL = {{0, 1, 2, 4}, {1, 2, 4, 8}};
    private static final int ALL_ZERO = 2;

    private final ByteSource source;
    private final int stride;
    private final int capacity;
    private final boolean isFirstVersion;
    private final byte[] deltas;

    DeltaBlock(ByteSource source, int stride, int capacity, boolean isFirstVersion) {
        this.source = source;
        this.stride = stride;
        this.capacity = capacity;
        this.isFirstVersion = isFirstVersion;
        this.deltas = new byte[stride * capacity];
    }

    /** 0 to 255. */
    int delta(int place, int element) {
        return deltas[place * capacity + element] & 0xFF;
    }

    void read(int elements) throws BrokenStreamException {
        ByteSource controls = source.part(isFirstVersion ? 0 : stride / 4);
        for (int place = 0; place < stride; place++) {
            int from = place * capacity;
            if (isFirstVersion) {
                groups(from, elements, FIRST_VERSION);
                continue;
            }
            int control = (controls.peek(place >>> 2) >>> (2 * (place & 3))) & 3;
            if (control < ALL_ZERO) {
                groups(from, elements, BY_CONTROL[control]);
            } else if (control == ALL_ZERO) {
                Arrays.fill(deltas, from, from + elements, (byte) 0);
            } else {
                plain(from, elements);
            }
        }
    }

    private void groups(int from, int elements, int[] widths) throws BrokenStreamException {
        int groups = (elements + GROUP - 1) / GROUP;
        ByteSource headers = source.part((groups + 3) / 4);
        for (int group = 0; group < groups; group++) {
            int width = widths[(headers.peek(group >>> 2) >>> (2 * (group & 3))) & 3];
            int at = from + group * GROUP;
            switch (width) {
                case 0 -> Arrays.fill(deltas, at, at + GROUP, (byte) 0);
                case 8 -> plain(at, GROUP);
                default -> packed(at, width);
            }
        }
    }

    private void plain(int at, int length) throws BrokenStreamException {
        for (int each = 0; each < length; each++) {
            deltas[at + each] = (byte) source.next();
        }
    }

    /** All bits set say that the difference is too large and follows as a byte of its own. */
    private void packed(int at, int width) throws BrokenStreamException {
        ByteSource bits = source.part(GROUP * width / 8);
        int most = (1 << width) - 1;
        int perByte = 8 / width;
        for (int each = 0; each < GROUP; each++) {
            int place = each % perByte;
            // Single bits begin at the lowest, pairs and fours at the highest.
            int shift = width == 1 ? place : 8 - width * (place + 1);
            int delta = (bits.peek(each / perByte) >>> shift) & most;
            deltas[at + each] = (byte) (delta == most ? source.next() : delta);
        }
    }
}
