package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.ImageFile;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** Takes single channels out of images: glTF packs several values into one, other formats want a grey image for each. */
public final class Channels {

    private Channels() {}

    /** One of an image's four values. */
    public enum Channel {
        RED(16),
        GREEN(8),
        BLUE(0),
        ALPHA(24);

        private final int shift;

        Channel(int shift) {
            this.shift = shift;
        }
    }

    /**
     * The channel as a grey PNG.
     *
     * @param factor multiplied with each value, 0 to 1
     * @return empty when the image is of a kind that can't be read here
     */
    public static Optional<ImageFile> grey(ImageFile image, Channel channel, double factor, String name) {
        return Pixels.of(image).map(pixels -> grey(pixels, channel, factor, name));
    }

    private static ImageFile grey(BufferedImage pixels, Channel channel, double factor, String name) {
        BufferedImage grey = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster raster = grey.getRaster();
        int[] row = new int[pixels.getWidth()];
        for (int y = 0; y < pixels.getHeight(); y++) {
            pixels.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                raster.setSample(x, y, 0, (int) Math.round(((row[x] >> channel.shift) & 0xFF) * factor));
            }
        }
        return Pixels.png(grey, name);
    }
}
