package dev.meshwright.mesh.format;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import dev.meshwright.mesh.asset.ImageFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads images in bounded memory: PNG, JPEG, WebP and what else Java knows. */
final class Pixels {

    /** Unpacked: 8,192 by 8,192 of four bytes each, fewer where a pixel has more. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int COMMON_BYTES_OF_A_PIXEL = 4;

    private Pixels() {}

    /** Empty for what is of no known kind, broken or too large. */
    static Optional<BufferedImage> of(ImageFile image) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes()))) {
            ImageReader reader = reader(image, stream);
            if (reader == null) {
                return Optional.empty();
            }
            try {
                reader.setInput(stream, true, true);
                return isTooLarge(reader) ? Optional.empty() : Optional.ofNullable(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Broken images end some decoders with the latter.
            return Optional.empty();
        }
    }

    /** Before any room is taken for the pixels: a few bytes can promise any number of them. */
    private static boolean isTooLarge(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        ImageTypeSpecifier type = reader.getRawImageType(0);
        long bytes = type == null ? 0 : (long) type.getNumBands() * type.getBitsPerBand(0) / Byte.SIZE;
        return pixels > MOST_BYTES / Math.max(COMMON_BYTES_OF_A_PIXEL, bytes);
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
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(pixels, "png", png);
            return new ImageFile(name, "image/png", png.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
    }
}
