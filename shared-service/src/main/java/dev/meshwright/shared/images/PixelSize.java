package dev.meshwright.shared.images;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;

/** The size that an image's header gives, found without decoding anything. */
record PixelSize(int width, int height) {

    /**
     * Progressive JPEGs are decoded once per scan, over all of their pixels each time. Encoders write some ten scans; a
     * file made to keep a decoder busy has thousands.
     */
    private static final int MOST_SCANS = 200;

    private static final int PNG_HEADER = 24;
    private static final int END_OF_IMAGE = 0xd9;

    /** @throws ImageException when there is no size, or one beyond what is taken */
    static PixelSize of(ImageFormat format, byte[] content) throws ImageException {
        PixelSize size =
                switch (format) {
                    case PNG -> ofPng(content);
                    case JPEG -> ofJpeg(content);
                    case WEBP -> WebpHeader.size(content);
                };
        if (size.width <= 0 || size.height <= 0) {
            throw unreadable();
        }
        if (size.width > ImageLimits.LONGEST_SIDE
                || size.height > ImageLimits.LONGEST_SIDE
                || size.pixels() > ImageLimits.MOST_PIXELS) {
            throw new ImageException(String.format(
                    Locale.ROOT,
                    "has %,d × %,d pixels; at most %,d along a side and %,d in all are taken",
                    size.width,
                    size.height,
                    ImageLimits.LONGEST_SIDE,
                    ImageLimits.MOST_PIXELS));
        }
        return size;
    }

    static ImageException unreadable() {
        return new ImageException("has no readable header, so it is truncated or damaged; save it again");
    }

    long pixels() {
        return (long) width * height;
    }

    /** PNG (third edition), section 11.2.1: the IHDR chunk comes first. */
    private static PixelSize ofPng(byte[] content) throws ImageException {
        if (content.length < PNG_HEADER) {
            throw unreadable();
        }
        ByteBuffer header = ByteBuffer.wrap(content).order(ByteOrder.BIG_ENDIAN);
        return new PixelSize(header.getInt(16), header.getInt(20));
    }

    /** ITU-T T.81, annex B: the frame header is the segment SOF0 to SOF15, without DHT, JPG and DAC among them. */
    private static PixelSize ofJpeg(byte[] content) throws ImageException {
        PixelSize size = null;
        int scans = 0;
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int at = 2;
        while (at + 2 <= content.length) {
            int marker = content[at + 1] & 0xff;
            if (content[at] != (byte) 0xff || marker == 0x00 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
                // Within a scan, or fill bytes before a marker.
                at++;
                continue;
            }
            if (marker == END_OF_IMAGE) {
                break;
            }
            if (at + 4 > content.length) {
                break;
            }
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                if (size != null || at + 9 > content.length) {
                    throw unreadable();
                }
                size = new PixelSize(bytes.getShort(at + 7) & 0xffff, bytes.getShort(at + 5) & 0xffff);
            }
            if (marker == 0xda && ++scans > MOST_SCANS) {
                throw new ImageException("is a JPEG of more than " + MOST_SCANS + " scans; save it again");
            }
            at += 2 + (bytes.getShort(at + 2) & 0xffff);
        }
        if (size == null) {
            throw unreadable();
        }
        // The decoder does not mind when whole scans are missing.
        if (at + 2 > content.length || (content[at + 1] & 0xff) != END_OF_IMAGE) {
            throw new ImageException("is truncated: the end of the JPEG is missing; send the whole file");
        }
        return size;
    }
}
