package dev.meshwright.generation.engine.edit;

import java.util.concurrent.CancellationException;

/** Ends work whose job was taken away. */
final class Interruption {

    private Interruption() {}

    /** @throws CancellationException once the thread was interrupted, which it stays */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the job was taken away");
        }
    }
}
