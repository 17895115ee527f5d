package dev.meshwright.mesh.glb.draco;

/** Bits read one after another, the lowest of a byte first. Ends at the next whole byte. */
final class BitSource {

    private final ByteSource bytes;
    private int current;
    private int left;

    BitSource(ByteSource bytes) {
        this.bytes = bytes;
    }

    int bits(int count) throws DracoException {
        int value = 0;
        for (int place = 0; place < count; place++) {
            if (left == 0) {
                current = bytes.unsignedByte();
                left = Byte.SIZE;
            }
            value |= (current & 1) << place;
            current >>>= 1;
            left--;
        }
        return value;
    }
}
