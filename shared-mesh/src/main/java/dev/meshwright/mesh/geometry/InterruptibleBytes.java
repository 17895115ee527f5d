package dev.meshwright.mesh.geometry;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/** Bytes in memory for readers that take any time and look at no interruption themselves. */
public final class InterruptibleBytes extends InputStream {

    private static final int MOST_AT_ONCE = 1 << 14;

    private final ByteBuffer bytes;

    public InterruptibleBytes(ByteBuffer bytes) {
        this.bytes = bytes.duplicate();
    }

    @Override
    public int read() {
        Interruption.checkAt(bytes.position());
        return bytes.hasRemaining() ? bytes.get() & 0xFF : -1;
    }

    /** @throws java.util.concurrent.CancellationException when the thread was interrupted */
    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        Interruption.check();
        if (!bytes.hasRemaining() && length > 0) {
            return -1;
        }
        int some = Math.min(Math.min(length, MOST_AT_ONCE), bytes.remaining());
        bytes.get(target, offset, some);
        return some;
    }
}
