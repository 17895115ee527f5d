package dev.meshwright.shared.images;

/** What an image may measure at most. */
public final class ImageLimits {

    /** Bytes of the file, decoded from whatever it came in: 12 MB. */
    public static final int LARGEST_BYTES = 12 << 20;

    /** Width times height: as much as a large camera takes, and what a JVM can hold a few of. */
    public static final long MOST_PIXELS = 50_000_000;

    /** Width and height each. */
    public static final int LONGEST_SIDE = 16_384;

    private ImageLimits() {}
}
