package dev.meshwright.mesh.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** One row of pixels in every kind of PNG, put together by hand, so that nobody's idea of colours is in it. */
enum OddPng {
    GREY(0, 8, 1),
    GREY_AND_ALPHA(4, 8, 2),
    COLOR(2, 8, 3),
    COLOR_AND_ALPHA(6, 8, 4),
    LONG_GREY(0, 16, 1),
    LONG_GREY_AND_ALPHA(4, 16, 2),
    LONG_COLOR(2, 16, 3),
    LONG_COLOR_AND_ALPHA(6, 16, 4),
    PALETTE(3, 8, 1),
    PALETTE_WITH_ALPHA(3, 8, 1),
    PALETTE_OF_TWO(3, 1, 1);

    private static final int PIXELS = 32;

    private final int colorType;
    private final int bits;
    private final int values;

    OddPng(int colorType, int bits, int values) {
        this.colorType = colorType;
        this.bits = bits;
        this.values = values;
    }

    boolean hasAlpha() {
        return colorType >= 4 || this == PALETTE_WITH_ALPHA;
    }

    private boolean isPalette() {
        return colorType == 3;
    }

    /** The upper byte of a value. */
    private static int value(int pixel, int number) {
        return (pixel * 37 + number * 59 + 11) & 0xFF;
    }

    private int entry(int pixel) {
        return this == PALETTE_OF_TWO ? pixel & 1 : pixel;
    }

    /** Of each pixel the red, green, blue or alpha, 0 to 255. */
    List<Integer> expected(int channel) {
        List<Integer> expected = new ArrayList<>();
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            expected.add(expected(pixel, channel));
        }
        return expected;
    }

    private int expected(int pixel, int channel) {
        if (channel == 3) {
            boolean isTold = hasAlpha();
            return !isTold ? 0xFF : isPalette() ? value(pixel, 3) : value(pixel, values - 1);
        }
        return isPalette() ? value(entry(pixel), channel) : value(pixel, values < 3 ? 0 : channel);
    }

    byte[] file() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13)
                .putInt(PIXELS)
                .putInt(1)
                .put((byte) bits)
                .put((byte) colorType);
        chunk(png, "IHDR", header.array());
        if (isPalette()) {
            byte[] palette = new byte[3 * (bits == 1 ? 2 : PIXELS)];
            for (int at = 0; at < palette.length; at++) {
                palette[at] = (byte) value(at / 3, at % 3);
            }
            chunk(png, "PLTE", palette);
        }
        if (this == PALETTE_WITH_ALPHA) {
            byte[] alphas = new byte[PIXELS];
            for (int at = 0; at < PIXELS; at++) {
                alphas[at] = (byte) value(at, 3);
            }
            chunk(png, "tRNS", alphas);
        }
        chunk(png, "IDAT", packed(row()));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Unfiltered. */
    private byte[] row() {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.write(0);
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            if (this == PALETTE_OF_TWO) {
                if (pixel % 8 == 0) {
                    row.write(0b0101_0101);
                }
            } else if (isPalette()) {
                row.write(pixel);
            } else {
                for (int number = 0; number < values; number++) {
                    row.write(value(pixel, number));
                    if (bits == 16) {
                        row.write(pixel * 91 & 0xFF);
                    }
                }
            }
        }
        return row.toByteArray();
    }

    private static byte[] packed(byte[] row) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(row);
            deflater.finish();
            byte[] packed = new byte[2 * row.length + 64];
            int length = deflater.deflate(packed);
            return Arrays.copyOf(packed, length);
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(name);
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
