package dev.meshwright.conversion.format;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.TextureUse;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.shared.images.ImageException;
import dev.meshwright.shared.images.Images;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;

/** Textures of a material, changed pixel by pixel. */
final class Pixels {

    /** Pixels: Roblox makes larger pictures smaller. */
    private static final int LONGEST_SIDE = 1024;
    /** Of a picture of one colour, in pixels. */
    private static final int PLAIN_SIDE = 8;

    private final Asset asset;
    private final String materialName;
    private final Losses losses;

    Pixels(Asset asset, String materialName, Losses losses) {
        this.asset = asset;
        this.materialName = materialName;
        this.losses = losses;
    }

    /**
     * A texture, or where there is none a picture of one colour.
     *
     * @param texture null for none
     * @param plain   the colour that no texture means, ARGB
     * @param change  of each pixel, ARGB
     */
    BufferedImage of(TextureUse texture, int plain, IntUnaryOperator change) throws IOException {
        BufferedImage picture = texture == null ? plain(plain) : decoded(texture, plain);
        int width = picture.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = change.applyAsInt(row[x]);
            }
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return picture;
    }

    private BufferedImage decoded(TextureUse texture, int otherwise) {
        if (texture.uvSet() != 0 || texture.isTransformed()) {
            losses.add("Roblox takes a texture by the first coordinates as they are: those of '" + materialName
                    + "' are placed otherwise.");
        }
        try {
            return Images.decode(asset.images().get(texture.image()).bytes(), LONGEST_SIDE);
        } catch (ImageException e) {
            losses.add(
                    "A texture of '" + materialName + "' can't be decoded and is left out: it " + e.getMessage() + ".");
            return plain(otherwise);
        }
    }

    private static BufferedImage plain(int argb) {
        BufferedImage picture = new BufferedImage(PLAIN_SIDE, PLAIN_SIDE, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < PLAIN_SIDE; y++) {
            for (int x = 0; x < PLAIN_SIDE; x++) {
                picture.setRGB(x, y, argb);
            }
        }
        return picture;
    }

    static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** 0 to 255. */
    static int alpha(int argb) {
        return argb >>> 24;
    }

    /** 0 to 255. */
    static int red(int argb) {
        return argb >> 16 & 0xFF;
    }

    /** 0 to 255. */
    static int green(int argb) {
        return argb >> 8 & 0xFF;
    }

    /** 0 to 255. */
    static int blue(int argb) {
        return argb & 0xFF;
    }

    /**
     * A pixel.
     *
     * @param alpha 0 to 1
     * @param red   0 to 255, as the others
     */
    static int argb(double alpha, double red, double green, double blue) {
        return byteOf(255 * alpha) << 24 | byteOf(red) << 16 | byteOf(green) << 8 | byteOf(blue);
    }

    /** @param value 0 to 255 */
    static int grey(double value) {
        return argb(1, value, value, value);
    }

    /** A colour value in sRGB, 0 to 255, after its light was multiplied with a factor. */
    static double scaledSrgb(int value, double factor) {
        if (factor == 1) {
            return value;
        }
        double encoded = value / 255.0;
        double light = encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
        double scaled = Math.clamp(light * factor, 0.0, 1.0);
        return 255 * (scaled <= 0.0031308 ? scaled * 12.92 : 1.055 * Math.pow(scaled, 1 / 2.4) - 0.055);
    }

    /** A direction's x or y, 0 to 255, after it was multiplied with a factor. */
    static double scaledNormal(int value, double factor) {
        return (value - 127.5) * factor + 127.5;
    }

    private static int byteOf(double value) {
        return (int) Math.round(Math.clamp(value, 0.0, 255.0));
    }
}
