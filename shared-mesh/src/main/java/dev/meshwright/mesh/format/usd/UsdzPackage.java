package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.format.ByteSink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A zip as USDZ asks for: nothing packed, and each file's data at a multiple of 64 bytes so that it can be mapped. */
final class UsdzPackage {

    private static final int ALIGNMENT = 64;
    private static final int LOCAL_HEADER = 30;
    private static final int EXTRA_HEADER = 4;
    /** The field whose only use is to fill. */
    private static final int FILLING = 0x1986;

    private static final int VERSION = 10;
    /** The first day that a zip can tell: the same model gives the same bytes. */
    private static final int DAY = 0x21;

    private static final int UTF_8 = 0x800;

    private final OutputStream out;
    private final ByteSink sink;
    private final List<Entry> entries = new ArrayList<>();

    UsdzPackage(OutputStream out) {
        this.out = out;
        this.sink = new ByteSink(out);
    }

    private record Entry(byte[] name, long offset, Chunks content, int filling) {}

    void put(String name, Chunks content) throws IOException {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        long offset = sink.length() + dataWritten;
        long data = offset + LOCAL_HEADER + nameBytes.length + EXTRA_HEADER;
        int filling = (int) ((ALIGNMENT - data % ALIGNMENT) % ALIGNMENT);
        if (data + content.length() > 0xFFFFFFFFL) {
            throw new IOException("the model is too large for USDZ, which ends at 4 GB");
        }
        Entry entry = new Entry(nameBytes, offset, content, filling);
        entries.add(entry);
        sink.putInt(0x04034b50).putShort(VERSION);
        common(entry);
        sink.putBytes(nameBytes).putShort(FILLING).putShort(filling).zeros(filling);
        sink.flush();
        content.writeTo(out);
        dataWritten += content.length();
    }

    private long dataWritten;

    private void common(Entry entry) throws IOException {
        sink.putShort(UTF_8).putShort(0).putShort(0).putShort(DAY);
        sink.putInt((int) entry.content().checksum());
        sink.putInt((int) entry.content().length()).putInt((int) entry.content().length());
        sink.putShort(entry.name().length).putShort(EXTRA_HEADER + entry.filling());
    }

    void finish() throws IOException {
        long start = sink.length() + dataWritten;
        for (Entry entry : entries) {
            sink.putInt(0x02014b50).putShort(VERSION).putShort(VERSION);
            common(entry);
            sink.putShort(0).putShort(0).putShort(0).putInt(0).putInt((int) entry.offset());
            sink.putBytes(entry.name())
                    .putShort(FILLING)
                    .putShort(entry.filling())
                    .zeros(entry.filling());
        }
        long end = sink.length() + dataWritten;
        sink.putInt(0x06054b50).putShort(0).putShort(0);
        sink.putShort(entries.size()).putShort(entries.size());
        sink.putInt((int) (end - start)).putInt((int) start).putShort(0);
        sink.flush();
    }
}
