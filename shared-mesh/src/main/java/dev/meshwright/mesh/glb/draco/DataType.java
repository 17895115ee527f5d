package dev.meshwright.mesh.glb.draco;

/** How the numbers of an attribute are written. */
enum DataType {
    INT8(1),
    UINT8(1),
    INT16(2),
    UINT16(2),
    INT32(4),
    UINT32(4),
    FLOAT32(4);

    private static final int FLOAT_CODE = 9;
    private static final DataType[] ALL = values();

    private final int bytes;

    DataType(int bytes) {
        this.bytes = bytes;
    }

    static DataType of(int code) throws DracoException {
        if (code == FLOAT_CODE) {
            return FLOAT32;
        }
        if (code < 1 || code >= ALL.length) {
            throw new DracoException("an attribute in it has the data type " + code);
        }
        return ALL[code - 1];
    }

    int bytes() {
        return bytes;
    }

    /** The number that these bits stand for. */
    double number(int bits) {
        return switch (this) {
            case INT8 -> (byte) bits;
            case UINT8 -> bits & 0xFF;
            case INT16 -> (short) bits;
            case UINT16 -> bits & 0xFFFF;
            case INT32 -> bits;
            case UINT32 -> Integer.toUnsignedLong(bits);
            case FLOAT32 -> Float.intBitsToFloat(bits);
        };
    }
}
