package dev.meshwright.shared.images;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes images that users send. Nothing of one is believed: its kind is told by its bytes, its size is measured before
 * room is made for its pixels, and it counts as an image once every row has been decoded.
 */
public final class Images {

    /** While an image is checked, no more of its pixels are kept than a picture of this side has. */
    private static final int CHECKED_SIDE = 512;

    private static final DecodingRoom ROOM = new DecodingRoom();

    private Images() {}

    /**
     * Decodes an image to see that it is one.
     *
     * @param content of the file, at most {@link ImageLimits#LARGEST_BYTES}
     * @throws ImageException when it is none of the kinds that are taken, is too large, is truncated or damaged
     */
    public static ImageFacts check(byte[] content) throws ImageException {
        ImageFormat format = format(content);
        PixelSize size = PixelSize.of(format, content);
        read(format, content, size, CHECKED_SIDE);
        return new ImageFacts(format, size.width(), size.height());
    }

    /**
     * The picture in sRGB with transparency ({@link BufferedImage#TYPE_INT_ARGB}), made smaller by leaving out rows and
     * columns.
     *
     * @param longestSide pixels that the longer side has at most
     * @throws ImageException as {@link #check}
     */
    public static BufferedImage decode(byte[] content, int longestSide) throws ImageException {
        ImageFormat format = format(content);
        BufferedImage picture = read(format, content, PixelSize.of(format, content), longestSide);
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        if (GreyPixels.areIn(picture)) {
            GreyPixels.copy(picture, plain);
            return plain;
        }
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static ImageFormat format(byte[] content) throws ImageException {
        if (content.length > ImageLimits.LARGEST_BYTES) {
            throw new ImageException(String.format(
                    Locale.ROOT,
                    "has %,d bytes; at most %,d (12 MB) are taken",
                    content.length,
                    ImageLimits.LARGEST_BYTES));
        }
        return ImageFormat.of(content)
                .orElseThrow(() ->
                        new ImageException("is " + ImageFormat.guess(content) + "; send a PNG, JPEG or WebP file"));
    }

    private static BufferedImage read(ImageFormat format, byte[] content, PixelSize size, int longestSide)
            throws ImageException {
        ROOM.enter(size);
        ImageReader reader = reader(format);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            // Without metadata: texts and colour profiles are compressed by themselves, and nobody reads them.
            reader.setInput(input, true, true);
            TruncationListener truncation = new TruncationListener();
            reader.addIIOReadWarningListener(truncation);
            if (reader.getWidth(0) != size.width() || reader.getHeight(0) != size.height()) {
                throw damaged("its header gives two sizes", null);
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, Math.ceilDiv(Math.max(size.width(), size.height()), longestSide));
            every.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, every);
            if (truncation.seen) {
                throw damaged("its end is missing", null);
            }
            return image;
        } catch (IOException | RuntimeException e) {
            // Readers meet damaged files with all kinds of runtime exceptions.
            throw damaged(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e);
        } finally {
            reader.dispose();
            ROOM.leave(size);
        }
    }

    private static ImageReader reader(ImageFormat format) {
        return switch (format) {
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case WEBP -> webp();
        };
    }

    /** By its class and not by the registry, which finds only what the class loader of its first caller sees. */
    private static ImageReader webp() {
        return new WebPImageReaderSpi().createReaderInstance(null);
    }

    private static ImageException damaged(String how, Throwable cause) {
        return new ImageException(
                "can't be decoded, so it is truncated, damaged or of a rare kind (" + how
                        + "); save it again as a plain PNG or JPEG",
                cause);
    }

    /** The JPEG decoder fills in what is missing at the end, and says so only by the way. */
    private static final class TruncationListener implements IIOReadWarningListener {

        private boolean seen;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            seen |= warning.toLowerCase(Locale.ROOT).contains("premature end");
        }
    }
}
