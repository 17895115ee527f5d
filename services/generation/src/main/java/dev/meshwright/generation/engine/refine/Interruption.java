package dev.meshwright.generation.engine.refine;

import java.util.concurrent.CancellationException;

/** Ends work that nobody waits for any more. */
final class Interruption {

    private Interruption() {}

    /** @throws CancellationException when the thread was interrupted, which it then still is */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while refining");
        }
    }
}
