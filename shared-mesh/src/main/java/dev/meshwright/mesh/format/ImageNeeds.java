package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.ImageFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What an image takes when it is unpacked, told by its header.
 *
 * @param pixels   0 for what is not unpacked, because it is broken, too large or of no known kind
 * @param unpacked bytes of all pixels
 * @param decoding bytes besides, while it is unpacked
 */
record ImageNeeds(long pixels, long unpacked, long decoding) {

    static final ImageNeeds NONE = new ImageNeeds(0, 0, 0);

    /** Objects for each block of sixteen by sixteen, as it was measured: 140 MB suffice for 2,048 by 2,048, 100 don't. */
    private static final int DECODING_BYTES_OF_A_LOSSY_PIXEL = 29;

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;

    static ImageNeeds of(ImageFile image, long pixels, long bytesOfAPixel) {
        long blocks = isLossyWebp(image) ? DECODING_BYTES_OF_A_LOSSY_PIXEL * pixels : 0;
        // What was read of a stream is kept beside the file itself.
        return new ImageNeeds(pixels, pixels * bytesOfAPixel, blocks + image.bytes().length);
    }

    /** The first chunk of pixels says it (RFC 9649, section 2.7). */
    private static boolean isLossyWebp(ImageFile image) {
        if (!image.mediaType().equals("image/webp")) {
            return false;
        }
        ByteBuffer file = ByteBuffer.wrap(image.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (long at = RIFF_HEADER; at + CHUNK_HEADER <= file.capacity(); ) {
            String kind = new String(image.bytes(), (int) at, 4, StandardCharsets.US_ASCII);
            if (kind.equals("VP8L")) {
                return false;
            }
            long length = Integer.toUnsignedLong(file.getInt((int) at + 4));
            at += CHUNK_HEADER + length + length % 2;
            if (kind.equals("VP8 ")) {
                return true;
            }
        }
        return true;
    }

    /** All that is there while its channels are taken out. */
    long whole() {
        return unpacked + decoding;
    }
}
