package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.Lease;
import dev.meshwright.generation.domain.Runs;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Stops this process's workers whose runs were cancelled or taken over. It asks the database, which is where every
 * process finds it, whoever heard of the cancellation.
 */
@Singleton
class LeaseWatch {

    private static final Logger LOG = Logger.getLogger(LeaseWatch.class);

    private static final long PERIOD_MS = 300;

    // Asked for late: the runs need the queue, and the queue needs this.
    private final Instance<Runs> runs;
    private final Map<Lease, Attempt> attempts = new ConcurrentHashMap<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lease-watch").daemon().factory());

    private ScheduledFuture<?> period;

    LeaseWatch(Instance<Runs> runs) {
        this.runs = runs;
    }

    /** Does the work on this thread, which is interrupted, again and again, once the lease is lost. */
    <T> T whileHeld(Lease lease, Work<T> work) throws Exception {
        Attempt attempt = new Attempt(Thread.currentThread());
        attempts.put(lease, attempt);
        try {
            return work.run();
        } finally {
            attempts.remove(lease);
            attempt.end();
        }
    }

    void onStart(@Observes StartupEvent event) {
        period = executor.scheduleWithFixedDelay(this::look, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    void onShutdown(@Observes ShutdownEvent event) {
        period.cancel(false);
        executor.shutdownNow();
    }

    private void look() {
        if (attempts.isEmpty()) {
            return;
        }
        try {
            for (Lease lost : runs.get().lost(attempts.keySet())) {
                Attempt attempt = attempts.get(lost);
                if (attempt != null) {
                    attempt.interrupt();
                }
            }
        } catch (RuntimeException e) {
            LOG.warnf("the database could not be asked for lost runs, trying again: %s", e.getMessage());
        }
    }

    /** What is to be done while a lease lasts. */
    interface Work<T> {

        T run() throws Exception;
    }

    /** A thread at work, which goes on to other work afterwards. */
    private static final class Attempt {

        private Thread thread;

        Attempt(Thread thread) {
            this.thread = thread;
        }

        synchronized void interrupt() {
            if (thread != null) {
                thread.interrupt();
            }
        }

        /** From now on nobody interrupts the thread for this; if somebody has, it does not show. */
        synchronized void end() {
            thread = null;
            Thread.interrupted();
        }
    }
}
