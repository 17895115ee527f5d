package dev.meshwright.mesh.format;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Little-endian numbers and text on their way into a stream, gathered so that the stream is asked seldom. */
public final class ByteSink {

    private static final int ROOM = 1 << 16;
    private static final int LONGEST_NUMBER = 32;

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];
    private final ByteBuffer view = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);
    private int filled;
    private long passed;

    public ByteSink(OutputStream out) {
        this.out = out;
    }

    /** How many bytes there have been. */
    public long length() {
        return passed + filled;
    }

    /** @throws InterruptedIOException when the thread was told to stop, which a long writing would not notice else */
    public void flush() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the writing was told to stop");
        }
        out.write(buffer, 0, filled);
        passed += filled;
        filled = 0;
    }

    private void room(int bytes) throws IOException {
        if (ROOM - filled < bytes) {
            flush();
        }
    }

    public ByteSink putByte(int value) throws IOException {
        room(1);
        buffer[filled++] = (byte) value;
        return this;
    }

    public ByteSink putShort(int value) throws IOException {
        return putByte(value).putByte(value >> 8);
    }

    public ByteSink putInt(int value) throws IOException {
        room(4);
        buffer[filled++] = (byte) value;
        buffer[filled++] = (byte) (value >> 8);
        buffer[filled++] = (byte) (value >> 16);
        buffer[filled++] = (byte) (value >> 24);
        return this;
    }

    public ByteSink putLong(long value) throws IOException {
        return putInt((int) value).putInt((int) (value >> 32));
    }

    public ByteSink putFloat(float value) throws IOException {
        return putInt(Float.floatToRawIntBits(value));
    }

    public ByteSink putDouble(double value) throws IOException {
        return putLong(Double.doubleToRawLongBits(value));
    }

    public ByteSink putInts(int[] values) throws IOException {
        for (int at = 0; at < values.length; ) {
            int count = fitting(values.length - at, Integer.BYTES);
            view.position(filled).asIntBuffer().put(values, at, count);
            filled += count * Integer.BYTES;
            at += count;
        }
        return this;
    }

    public ByteSink putFloats(float[] values) throws IOException {
        for (int at = 0; at < values.length; ) {
            int count = fitting(values.length - at, Float.BYTES);
            view.position(filled).asFloatBuffer().put(values, at, count);
            filled += count * Float.BYTES;
            at += count;
        }
        return this;
    }

    public ByteSink putDoubles(double[] values) throws IOException {
        for (int at = 0; at < values.length; ) {
            int count = fitting(values.length - at, Double.BYTES);
            view.position(filled).asDoubleBuffer().put(values, at, count);
            filled += count * Double.BYTES;
            at += count;
        }
        return this;
    }

    /** Single precision as double. */
    public ByteSink putWidened(float[] values) throws IOException {
        double[] some = new double[ROOM / Double.BYTES];
        for (int at = 0; at < values.length; ) {
            int count = fitting(values.length - at, Double.BYTES);
            for (int next = 0; next < count; next++) {
                some[next] = values[at + next];
            }
            view.position(filled).asDoubleBuffer().put(some, 0, count);
            filled += count * Double.BYTES;
            at += count;
        }
        return this;
    }

    /** How many of so many values go into the buffer before it is full; at least one. */
    private int fitting(int wanted, int bytesEach) throws IOException {
        room(bytesEach);
        return Math.min(wanted, (ROOM - filled) / bytesEach);
    }

    public ByteSink putBytes(byte[] bytes) throws IOException {
        if (bytes.length > ROOM / 2) {
            flush();
            out.write(bytes);
            passed += bytes.length;
            return this;
        }
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
        return this;
    }

    public ByteSink zeros(int count) throws IOException {
        for (int at = 0; at < count; at++) {
            putByte(0);
        }
        return this;
    }

    public ByteSink text(String text) throws IOException {
        return putBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public ByteSink text(char character) throws IOException {
        return putByte(character);
    }

    /** A whole number in decimal digits. */
    public ByteSink decimal(int value) throws IOException {
        room(LONGEST_NUMBER);
        if (value < 0) {
            return text(Integer.toString(value));
        }
        int digits = 1;
        for (long power = 10; value >= power; power *= 10) {
            digits++;
        }
        int rest = value;
        for (int at = filled + digits - 1; at >= filled; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        filled += digits;
        return this;
    }

    /** The shortest decimal that gives the same number again. */
    public ByteSink decimal(float value) throws IOException {
        if (value == (int) value && Math.abs(value) < 1e9f) {
            return decimal((int) value);
        }
        return ascii(Float.toString(value));
    }

    /** The shortest decimal that gives the same number again. */
    public ByteSink decimal(double value) throws IOException {
        if (value == (int) value && Math.abs(value) < 1e9) {
            return decimal((int) value);
        }
        return ascii(Double.toString(value));
    }

    private ByteSink ascii(String text) throws IOException {
        room(text.length());
        for (int at = 0; at < text.length(); at++) {
            buffer[filled++] = (byte) text.charAt(at);
        }
        return this;
    }
}
