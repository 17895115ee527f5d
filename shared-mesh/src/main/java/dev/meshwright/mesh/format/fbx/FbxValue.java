package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.format.ByteSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A property of a node, as binary FBX 7.4 writes it: a letter for its type, then the value. Arrays are not packed. */
sealed interface FbxValue {

    /** With the letter. */
    long length();

    void write(ByteSink sink) throws IOException;

    /** Length, packing and packed length stand before an array's numbers. */
    int ARRAY_HEAD = 1 + 3 * Integer.BYTES;

    static FbxValue of(String text) {
        return new Bytes('S', text.getBytes(StandardCharsets.UTF_8));
    }

    static FbxValue of(byte[] bytes) {
        return new Bytes('R', bytes);
    }

    /** A whole number of 16, 32 or 64 bits. */
    record Whole(char letter, long value) implements FbxValue {
        @Override
        public long length() {
            return 1L + (letter == 'C' ? 1 : letter == 'Y' ? 2 : letter == 'I' ? 4 : 8);
        }

        @Override
        public void write(ByteSink sink) throws IOException {
            sink.putByte(letter);
            switch (letter) {
                case 'C' -> sink.putByte((int) value);
                case 'Y' -> sink.putShort((int) value);
                case 'I' -> sink.putInt((int) value);
                default -> sink.putLong(value);
            }
        }
    }

    record Real(double value) implements FbxValue {
        @Override
        public long length() {
            return 1 + Double.BYTES;
        }

        @Override
        public void write(ByteSink sink) throws IOException {
            sink.putByte('D').putDouble(value);
        }
    }

    /** Text or raw bytes. */
    record Bytes(char letter, byte[] bytes) implements FbxValue {
        @Override
        public long length() {
            return 1L + Integer.BYTES + bytes.length;
        }

        @Override
        public void write(ByteSink sink) throws IOException {
            sink.putByte(letter).putInt(bytes.length).putBytes(bytes);
        }
    }

    record Ints(int[] values) implements FbxValue {
        @Override
        public long length() {
            return ARRAY_HEAD + (long) values.length * Integer.BYTES;
        }

        @Override
        public void write(ByteSink sink) throws IOException {
            head(sink, 'i', values.length, Integer.BYTES);
            sink.putInts(values);
        }
    }

    record Longs(long[] values) implements FbxValue {
        @Override
        public long length() {
            return ARRAY_HEAD + (long) values.length * Long.BYTES;
        }

        @Override
        public void write(ByteSink sink) throws IOException {
            head(sink, 'l', values.length, Long.BYTES);
            for (long value : values) {
                sink.putLong(value);
            }
        }
    }

    record Floats(float[] values) implements FbxValue {
        @Override
        public long length() {
            return ARRAY_HEAD + (long) values.length * Float.BYTES;
        }

        @Override
        public void write(ByteSink sink) throws IOException {
            head(sink, 'f', values.length, Float.BYTES);
            sink.putFloats(values);
        }
    }

    record Doubles(double[] values) implements FbxValue {
        @Override
        public long length() {
            return ARRAY_HEAD + (long) values.length * Double.BYTES;
        }

        @Override
        public void write(ByteSink sink) throws IOException {
            head(sink, 'd', values.length, Double.BYTES);
            sink.putDoubles(values);
        }
    }

    /** Single precision written as double, without a copy in between. */
    record Widened(float[] values) implements FbxValue {
        @Override
        public long length() {
            return ARRAY_HEAD + (long) values.length * Double.BYTES;
        }

        @Override
        public void write(ByteSink sink) throws IOException {
            head(sink, 'd', values.length, Double.BYTES);
            sink.putWidened(values);
        }
    }

    private static void head(ByteSink sink, char letter, int count, int bytes) throws IOException {
        sink.putByte(letter).putInt(count).putInt(0).putInt(Math.multiplyExact(count, bytes));
    }
}
