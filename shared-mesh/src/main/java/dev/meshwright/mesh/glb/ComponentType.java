package dev.meshwright.mesh.glb;

import java.nio.ByteBuffer;

/** How a number of an accessor is written (glTF 2.0, sections 3.6.2.2 and 3.11). */
enum ComponentType {
    BYTE(5120, 1, 127, true),
    UNSIGNED_BYTE(5121, 1, 255, false),
    SHORT(5122, 2, 32_767, true),
    UNSIGNED_SHORT(5123, 2, 65_535, false),
    UNSIGNED_INT(5125, 4, 4_294_967_295d, false),
    FLOAT(5126, 4, 1, true);

    private final int code;
    private final int bytes;
    private final double largest;
    private final boolean signed;

    ComponentType(int code, int bytes, double largest, boolean signed) {
        this.code = code;
        this.bytes = bytes;
        this.largest = largest;
        this.signed = signed;
    }

    static ComponentType of(Integer code) throws UnreadableGlbException {
        for (ComponentType type : values()) {
            if (code != null && type.code == code) {
                return type;
            }
        }
        throw new UnreadableGlbException("an accessor has the component type " + code + ", which glTF does not know");
    }

    int bytes() {
        return bytes;
    }

    double read(ByteBuffer data, int at) {
        return switch (this) {
            case BYTE -> data.get(at);
            case UNSIGNED_BYTE -> Byte.toUnsignedInt(data.get(at));
            case SHORT -> data.getShort(at);
            case UNSIGNED_SHORT -> Short.toUnsignedInt(data.getShort(at));
            case UNSIGNED_INT -> Integer.toUnsignedLong(data.getInt(at));
            case FLOAT -> data.getFloat(at);
        };
    }

    /** The fraction that a whole number stands for where an accessor is normalized: -1 to 1, or 0 to 1. */
    double normalized(double value) {
        if (this == FLOAT) {
            return value;
        }
        return signed ? Math.max(value / largest, -1) : value / largest;
    }
}
