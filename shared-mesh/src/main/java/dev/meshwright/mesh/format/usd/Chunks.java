package dev.meshwright.mesh.format.usd;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Bytes kept in pieces, since one growing array would be copied over and over; with their length and checksum. */
final class Chunks extends OutputStream {

    private final List<byte[]> pieces = new ArrayList<>();
    private final CRC32 checksum = new CRC32();
    private long length;

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        byte[] piece = java.util.Arrays.copyOfRange(bytes, offset, offset + count);
        pieces.add(piece);
        checksum.update(piece);
        length += count;
    }

    long length() {
        return length;
    }

    long checksum() {
        return checksum.getValue();
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            out.write(piece);
        }
    }
}
