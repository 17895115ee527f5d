package dev.meshwright.mesh.glb.draco;

/** Bytes read one after another, little-endian, never beyond their end. */
final class ByteSource {

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

    int unsignedByte() throws DracoException {
        require(1);
        return bytes[next++] & 0xFF;
    }

    int signedByte() throws DracoException {
        return (byte) unsignedByte();
    }

    int integer() throws DracoException {
        return integer(Integer.BYTES);
    }

    /** A number of up to four bytes without sign. */
    int integer(int length) throws DracoException {
        require(length);
        int value = 0;
        for (int place = 0; place < length; place++) {
            value |= (bytes[next++] & 0xFF) << (8 * place);
        }
        return value;
    }

    float real() throws DracoException {
        return Float.intBitsToFloat(integer());
    }

    /** A number from 0 to 2,147,483,647 in seven bits a byte, the lowest first. */
    int count() throws DracoException {
        long value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int bits = unsignedByte();
            value |= (long) (bits & 0x7F) << shift;
            if (bits < 0x80) {
                if (value > Integer.MAX_VALUE) {
                    throw new DracoException("it counts " + value + " of something");
                }
                return (int) value;
            }
        }
        throw new DracoException("a number in it has more than five bytes");
    }

    /** What lies here, read on its own; the reading here goes on behind it. */
    ByteSource part(int length) throws DracoException {
        require(length);
        next += length;
        return new ByteSource(bytes, next - length, next);
    }

    void skip(int length) throws DracoException {
        require(length);
        next += length;
    }

    private void require(int length) throws DracoException {
        if (length < 0 || length > left()) {
            throw new DracoException("it ends too early");
        }
    }

    /** A byte counted from the end, 1 for the last. */
    int fromEnd(int place) {
        return bytes[end - place] & 0xFF;
    }
}
