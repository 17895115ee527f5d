package dev.meshwright.mesh.glb.meshopt;

import dev.meshwright.mesh.geometry.Interruption;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What decompressed elements still have to go through (KHR_meshopt_compression, appendix B). */
public enum Filter {
    NONE {
        @Override
        boolean fits(int stride) {
            return true;
        }

        @Override
        void element(Numbers numbers, int at) {
            // They are what they are.
        }
    },

    /** Unit vectors as points of an unfolded octahedron. */
    OCTAHEDRAL {
        @Override
        boolean fits(int stride) {
            return stride == 4 || stride == 8;
        }

        @Override
        void element(Numbers numbers, int at) {
            float x = numbers.signed(at);
            float y = numbers.signed(at + 1);
            float z = numbers.signed(at + 2) - Math.abs(x) - Math.abs(y);
            float folded = Math.min(z, 0);
            x += x >= 0 ? folded : -folded;
            y += y >= 0 ? folded : -folded;
            float scale = numbers.mostSigned() / (float) Math.sqrt(x * x + y * y + z * z);
            numbers.put(at, rounded(x * scale));
            numbers.put(at + 1, rounded(y * scale));
            numbers.put(at + 2, rounded(z * scale));
        }
    },

    /** Unit quaternions without their largest component. */
    QUATERNION {
        @Override
        boolean fits(int stride) {
            return stride == 8;
        }

        @Override
        void element(Numbers numbers, int at) {
            int last = numbers.signed(at + 3);
            int largest = last & 3;
            float scale = SQUARE_ROOT_OF_HALF / (last | 3);
            float x = numbers.signed(at) * scale;
            float y = numbers.signed(at + 1) * scale;
            float z = numbers.signed(at + 2) * scale;
            float w = (float) Math.sqrt(Math.max(0, 1 - x * x - y * y - z * z));
            float most = numbers.mostSigned();
            numbers.put(at + ((largest + 1) & 3), rounded(x * most));
            numbers.put(at + ((largest + 2) & 3), rounded(y * most));
            numbers.put(at + ((largest + 3) & 3), rounded(z * most));
            numbers.put(at + largest, rounded(w * most));
        }
    },

    /** Floats with an exponent of eight and a mantissa of twenty-four bits. */
    EXPONENTIAL {
        @Override
        boolean fits(int stride) {
            return true;
        }

        @Override
        void element(Numbers numbers, int at) {
            numbers.putFloat(at, numbers.exponential(at));
        }

        @Override
        int numberBytes(int stride) {
            return 4;
        }

        @Override
        int perElement() {
            return 1;
        }
    },

    /** Colours as brightness and two differences. */
    COLOR {
        @Override
        boolean fits(int stride) {
            return stride == 4 || stride == 8;
        }

        @Override
        void element(Numbers numbers, int at) {
            int y = numbers.unsigned(at);
            int orange = numbers.signed(at + 1);
            int green = numbers.signed(at + 2);
            int alpha = numbers.unsigned(at + 3);
            int most = (Integer.highestOneBit(alpha) << 1) - 1;
            int wholeAlpha = alpha & (most >> 1);
            wholeAlpha = (wholeAlpha << 1) | (wholeAlpha & 1);
            float scale = numbers.mostUnsigned() / (float) most;
            numbers.put(at, rounded((y + orange - green) * scale));
            numbers.put(at + 1, rounded((y + green) * scale));
            numbers.put(at + 2, rounded((y - orange - green) * scale));
            numbers.put(at + 3, rounded(wholeAlpha * scale));
        }
    };

    private static final float SQUARE_ROOT_OF_HALF = (float) Math.sqrt(0.5);

    abstract boolean fits(int stride);

    abstract void element(Numbers numbers, int at);

    /** Bytes of each number that an element has. */
    int numberBytes(int stride) {
        return stride / 4;
    }

    /** Numbers that belong together. */
    int perElement() {
        return 4;
    }

    void apply(byte[] elements, int stride) {
        if (this == NONE) {
            return;
        }
        Numbers numbers = new Numbers(elements, numberBytes(stride));
        int count = elements.length / numberBytes(stride);
        for (int at = 0; at < count; at += perElement()) {
            Interruption.checkAt(at / perElement());
            element(numbers, at);
        }
    }

    private static int rounded(float value) {
        return (int) (value + (value >= 0 ? 0.5f : -0.5f));
    }

    /** Little-endian numbers of one, two or four bytes. */
    private static final class Numbers {

        private final ByteBuffer data;
        private final int bytes;

        Numbers(byte[] data, int bytes) {
            this.data = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
            this.bytes = bytes;
        }

        int signed(int at) {
            return bytes == 1 ? data.get(at) : data.getShort(at * bytes);
        }

        int unsigned(int at) {
            return signed(at) & (bytes == 1 ? 0xFF : 0xFFFF);
        }

        int mostSigned() {
            return bytes == 1 ? Byte.MAX_VALUE : Short.MAX_VALUE;
        }

        int mostUnsigned() {
            return bytes == 1 ? 0xFF : 0xFFFF;
        }

        void put(int at, int value) {
            if (bytes == 1) {
                data.put(at, (byte) value);
            } else {
                data.putShort(at * bytes, (short) value);
            }
        }

        float exponential(int at) {
            int value = data.getInt(at * bytes);
            return Math.scalb((float) ((value << 8) >> 8), value >> 24);
        }

        void putFloat(int at, float value) {
            data.putFloat(at * bytes, value);
        }
    }
}
