package dev.meshwright.mesh.format;

import dev.meshwright.mesh.geometry.Interruption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes grey images of 8 bits as PNG (PNG specification, third edition), several times faster than ImageIO does. */
final class GreyPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** Each value is written as its difference from the one above. */
    private static final byte FILTER_UP = 2;
    /** More effort takes several times as long for a few per cent. */
    private static final int EFFORT = 2;

    private static final int PIECE = 1 << 16;

    private GreyPng() {}

    /** Gives the values of an image, row by row from the top. */
    @FunctionalInterface
    interface Rows {
        void fill(int y, byte[] row);
    }

    static byte[] encode(int width, int height, Rows rows) {
        byte[] packed = packed(width, height, rows);
        ByteArrayOutputStream png = new ByteArrayOutputStream(packed.length + 64);
        png.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8);
        chunk(png, "IHDR", header.array(), header.capacity());
        chunk(png, "IDAT", packed, packed.length);
        chunk(png, "IEND", new byte[0], 0);
        return png.toByteArray();
    }

    /** No more than two rows are there unpacked at a time. */
    private static byte[] packed(int width, int height, Rows rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Deflater effort = new Deflater(EFFORT);
                DeflaterOutputStream deflater = new DeflaterOutputStream(packed, effort, PIECE)) {
            byte[] above = new byte[width];
            byte[] row = new byte[width];
            byte[] filtered = new byte[width + 1];
            filtered[0] = FILTER_UP;
            for (int y = 0; y < height; y++) {
                Interruption.check();
                rows.fill(y, row);
                for (int x = 0; x < width; x++) {
                    filtered[x + 1] = (byte) (row[x] - above[x]);
                }
                deflater.write(filtered);
                byte[] last = above;
                above = row;
                row = last;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory can't fail", e);
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] bytes, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(bytes, 0, length);
        png.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        png.writeBytes(name);
        png.write(bytes, 0, length);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
