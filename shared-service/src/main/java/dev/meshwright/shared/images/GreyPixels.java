package dev.meshwright.shared.images;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Grey pictures with transparency, as they lie in the file: Java takes their values for light and brightens them. */
final class GreyPixels {

    private static final int BYTE_BITS = 8;

    private GreyPixels() {}

    /** Whether the picture has a grey value and an alpha for each pixel. */
    static boolean areIn(BufferedImage picture) {
        return picture.getRaster().getNumBands() == 2 && !(picture.getColorModel() instanceof IndexColorModel);
    }

    /** @param to of the same size, {@link BufferedImage#TYPE_INT_ARGB} */
    static void copy(BufferedImage from, BufferedImage to) {
        int width = from.getWidth();
        int[] greys = new int[width];
        int[] alphas = new int[width];
        for (int y = 0; y < from.getHeight(); y++) {
            samples(from.getRaster(), 0, y, greys);
            samples(from.getRaster(), 1, y, alphas);
            for (int x = 0; x < width; x++) {
                greys[x] = alphas[x] << 24 | greys[x] << 16 | greys[x] << 8 | greys[x];
            }
            to.setRGB(0, y, width, 1, greys, 0, width);
        }
    }

    /** Of a band in a row, 0 to 255. */
    private static void samples(Raster raster, int band, int y, int[] row) {
        raster.getSamples(0, y, row.length, 1, band, row);
        int surplus = raster.getSampleModel().getSampleSize(band) - BYTE_BITS;
        for (int x = 0; x < row.length && surplus > 0; x++) {
            row[x] >>= surplus;
        }
    }
}
