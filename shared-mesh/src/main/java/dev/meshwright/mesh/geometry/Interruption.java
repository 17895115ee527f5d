package dev.meshwright.mesh.geometry;

import java.util.concurrent.CancellationException;

/** Ends work on a scene that nobody waits for any more. */
public final class Interruption {

    private Interruption() {}

    /** @throws CancellationException when the thread was interrupted, which it then still is */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted at work on a scene");
        }
    }
}
