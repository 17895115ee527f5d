package dev.meshwright.mesh.glb.meshopt;

/** Makes elements of differences, four bytes of them after four: they differ byte by byte, in pairs, or in all bits. */
final class Channels {

    private static final int BYTES = 0;
    private static final int PAIRS = 1;
    private static final int BITS = 2;

    /** The element before. */
    private final byte[] previous;

    /** For each four bytes how they differ. */
    private final int[] modes;

    private final int[] rotations;

    /** @param tail the element before the first, and except in the first version a byte for each four bytes of it */
    Channels(ByteSource tail, int stride, boolean isFirstVersion) throws BrokenStreamException {
        previous = new byte[stride];
        for (int place = 0; place < stride; place++) {
            previous[place] = (byte) tail.next();
        }
        modes = new int[stride / 4];
        rotations = new int[stride / 4];
        for (int channel = 0; !isFirstVersion && channel < modes.length; channel++) {
            int said = tail.next();
            modes[channel] = said & 0xF;
            rotations[channel] = said >>> 4;
            if (modes[channel] > BITS || (modes[channel] != BITS && rotations[channel] != 0)) {
                throw new BrokenStreamException("its elements differ in a way that is not known: " + said);
            }
        }
    }

    void restore(DeltaBlock block, int count, byte[] elements, int first) {
        for (int channel = 0; channel < modes.length; channel++) {
            int place = 4 * channel;
            for (int element = 0; element < count; element++) {
                switch (modes[channel]) {
                    case BYTES -> bytes(block, place, element);
                    case PAIRS -> pairs(block, place, element);
                    default -> bits(block, place, element, rotations[channel]);
                }
                System.arraycopy(previous, place, elements, (first + element) * previous.length + place, 4);
            }
        }
    }

    private void bytes(DeltaBlock block, int place, int element) {
        for (int at = place; at < place + 4; at++) {
            previous[at] += (byte) ByteSource.signed(block.delta(at, element));
        }
    }

    private void pairs(DeltaBlock block, int place, int element) {
        for (int at = place; at < place + 4; at += 2) {
            int delta = ByteSource.signed(block.delta(at, element) | (block.delta(at + 1, element) << 8));
            int value = ((previous[at] & 0xFF) | ((previous[at + 1] & 0xFF) << 8)) + delta;
            previous[at] = (byte) value;
            previous[at + 1] = (byte) (value >>> 8);
        }
    }

    private void bits(DeltaBlock block, int place, int element, int rotation) {
        int delta = 0;
        for (int at = 0; at < 4; at++) {
            delta |= block.delta(place + at, element) << (8 * at);
        }
        delta = Integer.rotateRight(delta, rotation);
        for (int at = 0; at < 4; at++) {
            previous[place + at] ^= (byte) (delta >>> (8 * at));
        }
    }
}
