package dev.meshwright.shared.process;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Ends the process when one of its threads dies because there is no memory, and nobody caught that: what the thread did
 * nobody does any more, and a process that is started again does it. Work that may take all memory catches it, and fails
 * alone.
 */
@Singleton
public class DeadThreads {

    /** As {@code -XX:+ExitOnOutOfMemoryError} does. */
    private static final int OUT_OF_MEMORY = 3;

    void onStart(@Observes StartupEvent event) {
        endTheProcess();
    }

    static void endTheProcess() {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (failure instanceof OutOfMemoryError) {
                Runtime.getRuntime().halt(OUT_OF_MEMORY);
            }
            if (before != null) {
                before.uncaughtException(thread, failure);
            }
        });
    }
}
