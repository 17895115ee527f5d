package dev.meshwright.conversion.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Images of one colour, which are small as files however large they are. */
final class WorstPictures {

    private static final byte RED_GREEN_BLUE_ALPHA = 6;

    private WorstPictures() {}

    /** Without loss and all of one colour, which takes a few bytes (RFC 9649). */
    static byte[] webp(int width, int height) {
        long[] bits = {0};
        int[] filled = {0};
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.write(0x2F);
        BiConsumer<Integer, Integer> put = (value, count) -> {
            bits[0] |= (long) value << filled[0];
            filled[0] += count;
            while (filled[0] >= 8) {
                stream.write((int) bits[0]);
                bits[0] >>>= 8;
                filled[0] -= 8;
            }
        };
        put.accept(width - 1, 14);
        put.accept(height - 1, 14);
        put.accept(1, 1);
        put.accept(0, 3);
        put.accept(0, 1);
        put.accept(0, 1);
        put.accept(0, 1);
        for (int code = 0; code < 5; code++) {
            put.accept(1, 1);
            put.accept(0, 1);
            put.accept(0, 1);
            put.accept(1, 1);
        }
        put.accept(0, 16);
        byte[] content = stream.toByteArray();
        int padded = (content.length + 1) / 2 * 2;
        ByteBuffer file = ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(12 + padded)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content);
        return file.array();
    }

    static byte[] png(int width, int height, int depth) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put(RED_GREEN_BLUE_ALPHA)
                        .array());
        chunk(file, "IDAT", nothing(height, 1 + width * 4 * depth / 8));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] nothing(int rows, int length) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED);
                DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
            byte[] row = new byte[length];
            for (int y = 0; y < rows; y++) {
                stream.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
