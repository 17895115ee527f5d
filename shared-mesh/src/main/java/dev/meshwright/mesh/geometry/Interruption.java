package dev.meshwright.mesh.geometry;

import java.util.concurrent.CancellationException;

/** Ends work on a scene that nobody waits for any more. */
public final class Interruption {

    /** A power of two. */
    private static final int STEPS = 1 << 14;

    private Interruption() {}

    /** @throws CancellationException when the thread was interrupted, which it then still is */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted at work on a scene");
        }
    }

    /**
     * The same for a loop of many short steps, in which looking at each of them would cost more than the steps do.
     *
     * @param step the number of the step; it is looked at one in 16,384
     */
    public static void checkAt(int step) {
        if ((step & (STEPS - 1)) == 0) {
            check();
        }
    }
}
