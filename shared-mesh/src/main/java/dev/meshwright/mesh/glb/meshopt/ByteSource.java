package dev.meshwright.mesh.glb.meshopt;

/** Bytes read one after another, never beyond their end. */
final class ByteSource {

    private static final int MOST_BYTES_OF_A_NUMBER = 5;

    private final byte[] bytes;
    private final int end;
    private int next;

    ByteSource(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.next = start;
        this.end = end;
    }

    int left() {
        return end - next;
    }

    /** 0 to 255. */
    int next() throws BrokenStreamException {
        if (next >= end) {
            throw new BrokenStreamException("it ends too early");
        }
        return bytes[next++] & 0xFF;
    }

    /** What lies here, read on its own; the reading here goes on behind it. */
    ByteSource part(int length) throws BrokenStreamException {
        if (length > left()) {
            throw new BrokenStreamException("it ends too early");
        }
        next += length;
        return new ByteSource(bytes, next - length, next);
    }

    /** A byte without reading it. */
    int peek(int ahead) {
        return bytes[next + ahead] & 0xFF;
    }

    /** A number in one to five bytes of seven bits each, the lowest first; what is beyond 32 bits is dropped. */
    int number() throws BrokenStreamException {
        int number = 0;
        for (int place = 0; place < MOST_BYTES_OF_A_NUMBER; place++) {
            int bits = next();
            number |= (bits & 0x7F) << (7 * place);
            if (bits < 0x80) {
                return number;
            }
        }
        throw new BrokenStreamException("a number in it has more than five bytes");
    }

    void requireEnd() throws BrokenStreamException {
        if (left() != 0) {
            throw new BrokenStreamException(left() + " bytes of it are left over");
        }
    }

    /** Undoes the coding of signed numbers that keeps small ones small: 0, -1, 1, -2 and so on. */
    static int signed(int zigzag) {
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }
}
