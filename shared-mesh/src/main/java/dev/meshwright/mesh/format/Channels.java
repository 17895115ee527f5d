package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.ImageFile;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.Optional;

/** Takes single channels out of images: glTF packs several values into one, other formats want a grey image for each. */
public final class Channels {

    private static final int BYTE_BITS = 8;

    private final BufferedImage pixels;

    private Channels(BufferedImage pixels) {
        this.pixels = pixels;
    }

    /** One of an image's four values. */
    public enum Channel {
        RED,
        GREEN,
        BLUE,
        ALPHA
    }

    /** @return empty when the image is of a kind that can't be read here */
    public static Optional<Channels> of(ImageFile image) {
        return Pixels.of(image).map(Channels::new);
    }

    /** The channel as a grey PNG. */
    public ImageFile grey(Channel channel, String name) {
        return new ImageFile(name, "image/png", GreyPng.encode(pixels.getWidth(), pixels.getHeight(), rows(channel)));
    }

    /** As they lie in the file: what Java takes for colours it would otherwise bend. */
    private GreyPng.Rows rows(Channel channel) {
        if (pixels.getColorModel() instanceof IndexColorModel palette) {
            return rows(0, looked(palette, channel));
        }
        Raster raster = pixels.getRaster();
        int band = band(raster.getNumBands(), channel);
        if (band < 0) {
            return (_, row) -> Arrays.fill(row, (byte) 0xFF);
        }
        int[] all = new int[1 << BYTE_BITS];
        Arrays.setAll(all, value -> value);
        return rows(band, raster.getSampleModel().getSampleSize(band) > BYTE_BITS ? null : all);
    }

    /** @param meaning what stands for each value; null where values have more bits than a byte and lose the lower ones */
    private GreyPng.Rows rows(int band, int[] meaning) {
        Raster raster = pixels.getRaster();
        int width = pixels.getWidth();
        int[] samples = new int[width];
        int surplus = raster.getSampleModel().getSampleSize(band) - BYTE_BITS;
        return (y, row) -> {
            raster.getSamples(0, y, width, 1, band, samples);
            for (int x = 0; x < width; x++) {
                row[x] = (byte) (meaning == null ? samples[x] >> surplus : meaning[samples[x]]);
            }
        };
    }

    private static int[] looked(IndexColorModel palette, Channel channel) {
        int[] meaning = new int[palette.getMapSize()];
        for (int index = 0; index < meaning.length; index++) {
            meaning[index] = switch (channel) {
                case RED -> palette.getRed(index);
                case GREEN -> palette.getGreen(index);
                case BLUE -> palette.getBlue(index);
                case ALPHA -> palette.getAlpha(index);
            };
        }
        return meaning;
    }

    /** Images of one or two values for each pixel are grey; below 0 for an alpha that is not there. */
    private static int band(int bands, Channel channel) {
        boolean isGrey = bands < 3;
        return switch (channel) {
            case RED -> 0;
            case GREEN -> isGrey ? 0 : 1;
            case BLUE -> isGrey ? 0 : 2;
            case ALPHA -> isGrey ? bands - 2 + (bands == 2 ? 1 : 0) : bands == 4 ? 3 : -1;
        };
    }
}
