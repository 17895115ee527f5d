package dev.meshwright.mesh.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes grey images of 8 bits as PNG (PNG specification, third edition), several times faster than ImageIO does. */
final class GreyPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** Each value is written as its difference from the one above. */
    private static final byte FILTER_UP = 2;
    /** More effort takes several times as long for a few per cent. */
    private static final int EFFORT = 2;

    private GreyPng() {}

    /** @param values row by row from the top */
    static byte[] encode(byte[] values, int width, int height) {
        byte[] packed = packed(filtered(values, width, height));
        ByteArrayOutputStream png = new ByteArrayOutputStream(packed.length + 64);
        png.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8);
        chunk(png, "IHDR", header.array(), header.capacity());
        chunk(png, "IDAT", packed, packed.length);
        chunk(png, "IEND", new byte[0], 0);
        return png.toByteArray();
    }

    private static byte[] filtered(byte[] values, int width, int height) {
        byte[] rows = new byte[Math.multiplyExact(width + 1, height)];
        int to = 0;
        for (int y = 0; y < height; y++) {
            rows[to++] = FILTER_UP;
            int from = y * width;
            for (int x = 0; x < width; x++) {
                rows[to++] = (byte) (values[from + x] - (y == 0 ? 0 : values[from + x - width]));
            }
        }
        return rows;
    }

    private static byte[] packed(byte[] rows) {
        try (Deflater deflater = new Deflater(EFFORT)) {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(rows.length / 2);
            byte[] piece = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
            return packed.toByteArray();
        }
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
