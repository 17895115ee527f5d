package dev.meshwright.shared.images;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The headers of a WebP file (RFC 9649, section 2). A file in the extended format gives its size twice, for the canvas
 * and for the picture on it; both must be the same, else the smaller one would hide the larger.
 */
final class WebpHeader {

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int VP8L_SIGNATURE = 0x2f;

    private WebpHeader() {}

    static PixelSize size(byte[] content) throws ImageException {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (Integer.toUnsignedLong(bytes.getInt(4)) + CHUNK_HEADER > content.length) {
            throw new ImageException(
                    "is truncated: its header announces more bytes than there are; send the whole file");
        }
        PixelSize canvas = null;
        PixelSize picture = null;
        int at = RIFF_HEADER;
        while (at + CHUNK_HEADER <= content.length) {
            String kind = new String(content, at, 4, StandardCharsets.US_ASCII);
            long length = Integer.toUnsignedLong(bytes.getInt(at + 4));
            int data = at + CHUNK_HEADER;
            if (length > content.length - data) {
                throw PixelSize.unreadable();
            }
            switch (kind) {
                case "VP8X" -> canvas = extended(bytes, data, length);
                case "VP8 " -> picture = only(picture, lossy(bytes, data, length));
                case "VP8L" -> picture = only(picture, lossless(bytes, data, length));
                case "ANIM", "ANMF" -> throw new ImageException("is an animated WebP; send one still picture");
                default -> {
                    // Metadata and the like, which nobody reads.
                }
            }
            // Chunks begin at even offsets.
            at = Math.toIntExact(data + length + (length & 1));
        }
        if (picture == null || (canvas != null && !canvas.equals(picture))) {
            throw PixelSize.unreadable();
        }
        return picture;
    }

    private static PixelSize only(PixelSize before, PixelSize found) throws ImageException {
        if (before != null) {
            throw PixelSize.unreadable();
        }
        return found;
    }

    private static PixelSize extended(ByteBuffer bytes, int data, long length) throws ImageException {
        need(length, 10);
        return new PixelSize((bytes.getInt(data + 4) & 0xffffff) + 1, (bytes.getInt(data + 6) >>> 8) + 1);
    }

    /** RFC 6386, section 9.1: three bytes of frame tag, a start code, then 14 bits each and a scale. */
    private static PixelSize lossy(ByteBuffer bytes, int data, long length) throws ImageException {
        need(length, 10);
        return new PixelSize(bytes.getShort(data + 6) & 0x3fff, bytes.getShort(data + 8) & 0x3fff);
    }

    /** RFC 9649, section 3.4: a signature, then 14 bits each, less one. */
    private static PixelSize lossless(ByteBuffer bytes, int data, long length) throws ImageException {
        need(length, 5);
        if ((bytes.get(data) & 0xff) != VP8L_SIGNATURE) {
            throw PixelSize.unreadable();
        }
        int bits = bytes.getInt(data + 1);
        return new PixelSize((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }

    private static void need(long length, int bytes) throws ImageException {
        if (length < bytes) {
            throw PixelSize.unreadable();
        }
    }
}
