package dev.meshwright.formats;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small images, each pixel with a colour of its own. */
final class Pictures {

    private Pictures() {}

    static byte[] png(int seed) {
        return png(seed, BufferedImage.TYPE_INT_RGB);
    }

    /** With an alpha of its own for each pixel. */
    static byte[] translucent(int seed) {
        return png(seed, BufferedImage.TYPE_INT_ARGB);
    }

    private static byte[] png(int seed, int type) {
        BufferedImage image = new BufferedImage(4, 4, type);
        for (int at = 0; at < 16; at++) {
            int red = (seed * 37 + at * 16) & 0xFF;
            int green = (seed * 71 + at * 11) & 0xFF;
            int blue = (seed * 13 + 255 - at * 9) & 0xFF;
            image.setRGB(at % 4, at / 4, (255 - 10 * at) << 24 | red << 16 | green << 8 | blue);
        }
        return written(image, "png");
    }

    static byte[] jpeg() {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 64; at++) {
            image.setRGB(at % 8, at / 8, at * 0x030201);
        }
        return written(image, "jpg");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
