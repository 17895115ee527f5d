package dev.meshwright.system;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PNG files (W3C PNG, third edition), honest ones and others. */
final class Pictures {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int CHUNK_OVERHEAD = 12;

    private Pictures() {}

    /** A grey picture whose header and pixels agree. */
    static byte[] png(int width, int height) {
        return file(width, height, rows(width, height), 0);
    }

    /** One of exactly so many bytes: the rest is a chunk that readers pass over. */
    static byte[] pngOfSize(int bytes) {
        int bare = png(64, 64).length;
        return file(64, 64, rows(64, 64), bytes - bare);
    }

    /** A header that promises far more pixels than there are. */
    static byte[] pngThatClaims(int width, int height) {
        return file(width, height, rows(8, 8), 0);
    }

    static String dataUrl(byte[] file) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(file);
    }

    private static byte[] file(int width, int height, byte[] pixels, int padding) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(SIGNATURE);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 0, 0, 0, 0});
            file.writeBytes(chunk("IHDR", header.toByteArray()));
            file.writeBytes(chunk("IDAT", pixels));
            if (padding > 0) {
                file.writeBytes(chunk("meSh", new byte[padding - CHUNK_OVERHEAD]));
            }
            file.writeBytes(chunk("IEND", new byte[0]));
            return file.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Each row begins with its filter, none. */
    private static byte[] rows(int width, int height) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            byte[] row = new byte[width + 1];
            for (int line = 0; line < height; line++) {
                rows.write(row);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return packed.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(chunk);
        fields.writeInt(content.length);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        fields.write(name);
        fields.write(content);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        fields.writeInt((int) checksum.getValue());
        return chunk.toByteArray();
    }
}
