package dev.meshwright.shared.queue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Stops this process's workers whose leases are not good any more. It asks the database, which is where every process
 * finds it, whoever took them away. Each service with a queue has one, as a subclass that says whom to ask.
 *
 * @param <L> the right to work on something
 */
public abstract class LeaseWatch<L> {

    private static final Logger LOG = Logger.getLogger(LeaseWatch.class);

    private static final long PERIOD_MS = 300;

    private final Function<Collection<L>, List<L>> lost;
    private final Map<L, Attempt> attempts = new ConcurrentHashMap<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lease-watch").daemon().factory());

    /** @param lost tells those of the leases that are not good any more */
    protected LeaseWatch(Function<Collection<L>, List<L>> lost) {
        this.lost = lost;
    }

    /** Does the work on this thread, which is interrupted, again and again, once the lease is lost. */
    public <T> T whileHeld(L lease, Work<T> work) throws Exception {
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
        ScheduledFuture<?> _ =
                executor.scheduleWithFixedDelay(this::look, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    void onShutdown(@Observes ShutdownEvent event) {
        executor.shutdownNow();
    }

    void look() {
        if (attempts.isEmpty()) {
            return;
        }
        try {
            // A copy: what begins while the database is asked is unknown to its answer, and is not lost for that.
            for (L lease : lost.apply(List.copyOf(attempts.keySet()))) {
                Attempt attempt = attempts.get(lease);
                if (attempt != null) {
                    attempt.interrupt();
                }
            }
        } catch (Throwable e) {
            // Whatever is thrown from here would end the watch for ever, an error as well.
            LOG.warnf("the database could not be asked for lost leases, trying again: %s", e);
        }
    }

    /** What is to be done while a lease lasts. */
    public interface Work<T> {

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
