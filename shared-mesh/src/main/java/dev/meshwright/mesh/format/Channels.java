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
    private static final int OPAQUE = 0xFF;

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
        return ImageDecoder.decode(image).map(Channels::new);
    }

    /**
     * The channel as a grey PNG.
     *
     * @param factor 0 to 1, what its values are multiplied with
     */
    public ImageFile grey(Channel channel, double factor, String name) {
        int[] meaning = meaning(channel);
        for (int value = 0; value < meaning.length; value++) {
            meaning[value] = (int) Math.round(meaning[value] * factor);
        }
        int[] given = new int[pixels.getWidth()];
        byte[] png = PlainPng.encode(PlainPng.Kind.GREY, pixels.getWidth(), pixels.getHeight(), (y, row) -> {
            read(channel, y, given);
            for (int x = 0; x < given.length; x++) {
                row[x] = (byte) meaning[given[x]];
            }
        });
        return new ImageFile(name, "image/png", png);
    }

    /** The colours without their alpha as a PNG. */
    public ImageFile colors(String name) {
        int[] given = new int[pixels.getWidth()];
        int[][] meanings = {meaning(Channel.RED), meaning(Channel.GREEN), meaning(Channel.BLUE)};
        Channel[] channels = {Channel.RED, Channel.GREEN, Channel.BLUE};
        byte[] png = PlainPng.encode(PlainPng.Kind.COLOR, pixels.getWidth(), pixels.getHeight(), (y, row) -> {
            for (int part = 0; part < channels.length; part++) {
                read(channels[part], y, given);
                for (int x = 0; x < given.length; x++) {
                    row[3 * x + part] = (byte) meanings[part][given[x]];
                }
            }
        });
        return new ImageFile(name, "image/png", png);
    }

    /** Whether any pixel lets something through. */
    public boolean isTranslucent() {
        int[] meaning = meaning(Channel.ALPHA);
        int[] given = new int[pixels.getWidth()];
        for (int y = 0; y < pixels.getHeight(); y++) {
            read(Channel.ALPHA, y, given);
            if (Arrays.stream(given).anyMatch(value -> meaning[value] != OPAQUE)) {
                return true;
            }
        }
        return false;
    }

    /** The values of a row as they lie in the file: what Java takes for colours it would otherwise bend. */
    private void read(Channel channel, int y, int[] row) {
        Raster raster = pixels.getRaster();
        if (pixels.getColorModel() instanceof IndexColorModel) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            return;
        }
        int band = band(raster.getNumBands(), channel);
        if (band < 0) {
            Arrays.fill(row, OPAQUE);
            return;
        }
        raster.getSamples(0, y, row.length, 1, band, row);
        int surplus = raster.getSampleModel().getSampleSize(band) - BYTE_BITS;
        for (int x = 0; surplus > 0 && x < row.length; x++) {
            row[x] >>= surplus;
        }
    }

    /** What stands for each value that lies in the file, 0 to 255; of longer values the lower bits are lost. */
    private int[] meaning(Channel channel) {
        if (pixels.getColorModel() instanceof IndexColorModel palette) {
            return looked(palette, channel);
        }
        int[] all = new int[1 << BYTE_BITS];
        Arrays.setAll(all, value -> value);
        return all;
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
