package dev.meshwright.conversion.format;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that nobody waits for longer than it may take. It has a thread of its own, which is interrupted then; one that
 * does not notice is left behind and holds nobody up.
 */
final class TimedWork {

    private TimedWork() {}

    /**
     * Does the work.
     *
     * @throws TimeoutException     when it takes longer
     * @throws InterruptedException when whoever waits is interrupted; the work is too, then
     * @throws ExecutionException   when the work fails
     */
    static <T> T within(Duration longest, Callable<T> work)
            throws InterruptedException, ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().name("conversion").daemon().start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            task.cancel(true);
        }
    }
}
