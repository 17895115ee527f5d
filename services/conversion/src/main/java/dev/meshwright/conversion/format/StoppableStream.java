package dev.meshwright.conversion.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** A stream whose reader stops when its thread is interrupted, although what it reads from would go on. */
final class StoppableStream extends FilterInputStream {

    private static final int AT_A_TIME = 1 << 16;

    StoppableStream(InputStream stream) {
        super(stream);
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        check();
        return super.read(buffer, offset, Math.min(length, AT_A_TIME));
    }

    private static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while a model was read");
        }
    }
}
