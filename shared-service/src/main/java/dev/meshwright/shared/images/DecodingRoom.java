package dev.meshwright.shared.images;

import java.util.concurrent.Semaphore;

/**
 * Bounds the memory for decoding: together, the images that are decoded at one time in a process have at most as many
 * pixels as one image may have. Decoders of some kinds hold all of them at once.
 */
final class DecodingRoom {

    /** Pixels that one permit stands for. */
    private static final int UNIT = 10_000;

    private final Semaphore permits = new Semaphore(permits(ImageLimits.MOST_PIXELS), true);

    void enter(PixelSize size) {
        permits.acquireUninterruptibly(permits(size.pixels()));
    }

    void leave(PixelSize size) {
        permits.release(permits(size.pixels()));
    }

    private static int permits(long pixels) {
        return Math.toIntExact(Math.ceilDiv(pixels, UNIT));
    }
}
