package dev.meshwright.conversion;

import java.util.concurrent.CountDownLatch;

/** Work that does not notice that it is to stop. */
public final class Stubborn {

    private Stubborn() {}

    /** Goes on until a test opens the gate, whoever interrupts it. */
    public static void await(CountDownLatch gate) {
        while (gate.getCount() > 0) {
            Thread.onSpinWait();
            Thread.interrupted();
        }
    }
}
