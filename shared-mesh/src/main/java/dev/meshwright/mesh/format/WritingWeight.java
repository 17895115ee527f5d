package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Asset;

/**
 * How much memory a writer takes beside the model itself, reckoned from above: what it keeps until the end, and what it
 * takes for the largest piece. How much each thing takes was measured.
 */
public final class WritingWeight {

    private static final long BYTES_OF_A_PLACE = 400;
    private static final long BYTES_OF_A_MATERIAL = 16_000;

    private WritingWeight() {}

    /** Bytes that it takes to unpack the largest image, for who unpacks one after the other. */
    public static long ofLargestImage(Asset asset) {
        return PictureWeight.largest(asset);
    }

    /** Bytes that it takes to write a model in a format. */
    public static long of(Asset asset, ModelFormat format) {
        return switch (format) {
            case FBX -> new FbxWeight(asset).bytes() + PictureWeight.ofImagesAndChannels(asset);
            case OBJ ->
                BYTES_OF_A_PLACE * asset.nodes().size()
                        + BYTES_OF_A_MATERIAL * asset.materials().size()
                        + PictureWeight.ofImagesAndChannels(asset);
            case STL -> BYTES_OF_A_PLACE * asset.nodes().size();
            case USDZ -> new UsdzWeight(asset).bytes() + PictureWeight.ofImages(asset);
        };
    }
}
