package dev.meshwright.mesh.format;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.geometry.InterruptibleBytes;
import dev.meshwright.mesh.geometry.Interruption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads images in bounded memory: PNG, JPEG, WebP and what else Java knows. */
final class ImageDecoder {

    /** Unpacked: 8,192 by 8,192 of four bytes each, fewer where a pixel has more. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int COMMON_BYTES_OF_A_PIXEL = 4;

    private static final int MOST_PIXELS_OF_A_SMALL_ONE = 1 << 20;
    private static final int SMALL_FILE = 1 << 16;

    private ImageDecoder() {}

    /** Empty for what is of no known kind, broken or too large. */
    static Optional<BufferedImage> decode(ImageFile image) {
        return read(
                image,
                reader -> isTooLarge(pixels(reader), bytesOfAPixel(reader))
                        ? Optional.empty()
                        : Optional.ofNullable(reader.read(0)).filter(pixels -> !isOfInks(image, pixels)));
    }

    /** Four values in a JPEG are inks, which nobody here turns into light. */
    private static boolean isOfInks(ImageFile image, BufferedImage pixels) {
        return image.mediaType().equals("image/jpeg") && pixels.getRaster().getNumBands() > 3;
    }

    /** What it takes to read an image; nothing is read of it but its header. */
    static ImageNeeds needs(ImageFile image) {
        return read(image, reader -> {
                    long pixels = pixels(reader);
                    long bytes = bytesOfAPixel(reader);
                    return isTooLarge(pixels, bytes)
                            ? Optional.<ImageNeeds>empty()
                            : Optional.of(ImageNeeds.of(image, pixels, Math.max(COMMON_BYTES_OF_A_PIXEL, bytes)));
                })
                .orElse(ImageNeeds.NONE);
    }

    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> by(ImageReader reader) throws IOException;
    }

    private static <T> Optional<T> read(ImageFile image, Reading<T> reading) {
        InterruptibleBytes bytes = new InterruptibleBytes(ByteBuffer.wrap(image.bytes()));
        try (ImageInputStream stream = new MemoryCacheImageInputStream(bytes)) {
            ImageReader reader = reader(image, stream);
            if (reader == null) {
                return Optional.empty();
            }
            try {
                reader.setInput(stream, true, true);
                return reading.by(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            Interruption.check();
            // Broken images end some decoders with the latter.
            return Optional.empty();
        }
    }

    private static long pixels(ImageReader reader) throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0);
    }

    private static long bytesOfAPixel(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        return type == null ? 0 : (long) type.getNumBands() * type.getBitsPerBand(0) / Byte.SIZE;
    }

    /** Before any room is taken for the pixels: a few bytes can promise any number of them. */
    private static boolean isTooLarge(long pixels, long bytesOfAPixel) {
        return pixels > MOST_BYTES / Math.max(COMMON_BYTES_OF_A_PIXEL, bytesOfAPixel);
    }

    private static ImageReader reader(ImageFile image, ImageInputStream stream) throws IOException {
        if (image.mediaType().equals("image/webp")) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        return readers.hasNext() ? readers.next() : null;
    }

    static ImageFile png(BufferedImage pixels, String name) {
        try {
            boolean isLarge = (long) pixels.getWidth() * pixels.getHeight() > MOST_PIXELS_OF_A_SMALL_ONE;
            ExactBytes png = new ExactBytes(isLarge ? length(pixels) : SMALL_FILE);
            write(pixels, png);
            return new ImageFile(name, "image/png", png.take());
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
    }

    /** It is written twice, since room that grows as it is written would be several times as much. */
    private static int length(BufferedImage pixels) throws IOException {
        LengthOnly counter = new LengthOnly();
        write(pixels, counter);
        return Math.toIntExact(counter.length);
    }

    private static void write(BufferedImage pixels, OutputStream out) throws IOException {
        Interruption.check();
        ImageIO.write(pixels, "png", out);
    }

    /** Lets go of what is written to it. */
    private static final class LengthOnly extends OutputStream {

        private long length;

        @Override
        public void write(int value) {
            length++;
        }

        @Override
        public void write(byte[] bytes, int offset, int count) {
            Interruption.check();
            length += count;
        }
    }

    /** Gives the very array that was filled where its length was right. */
    private static final class ExactBytes extends ByteArrayOutputStream {

        ExactBytes(int length) {
            super(length);
        }

        byte[] take() {
            return count == buf.length ? buf : toByteArray();
        }
    }
}
