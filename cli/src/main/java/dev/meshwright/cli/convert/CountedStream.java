package dev.meshwright.cli.convert;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what goes into a file, for those who watch. */
final class CountedStream extends FilterOutputStream {

    private final AtomicLong bytes;

    CountedStream(OutputStream out, AtomicLong bytes) {
        super(out);
        this.bytes = bytes;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        bytes.incrementAndGet();
    }

    @Override
    public void write(byte[] values, int offset, int count) throws IOException {
        out.write(values, offset, count);
        bytes.addAndGet(count);
    }
}
