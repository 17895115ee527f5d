package dev.meshwright.conversion.domain;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Those who wait at this replica for conversions to end. No thread waits for any of them. They are told by whoever ended
 * the conversion, if that was here, and else by its event. Once a second the database is asked about all of them
 * together, in case an event is late, or Kafka away.
 */
@Singleton
public class ConversionEnds {

    private static final Logger LOG = Logger.getLogger(ConversionEnds.class);
    private static final long LOOK_MS = 1_000;

    private final Conversions conversions;
    private final Map<UUID, Awaited> waiting = new ConcurrentHashMap<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("conversion-ends").daemon().factory());
    private ScheduledFuture<?> regularly;

    ConversionEnds(Conversions conversions) {
        this.conversions = conversions;
    }

    /**
     * Completes with true when the conversion has ended, from now on, or with false when it has not for so long. Whoever
     * wants to miss no end asks for the state of the conversion after this.
     */
    public CompletableFuture<Boolean> await(UUID conversionId, Duration longest) {
        Awaited awaited =
                waiting.compute(conversionId, (id, there) -> (there == null ? new Awaited() : there).joined());
        return awaited.end
                .copy()
                .completeOnTimeout(false, longest.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((ended, failure) -> leave(conversionId, awaited));
    }

    /** Says that a conversion has ended, and that everybody can see it. */
    public void ended(UUID conversionId) {
        Awaited awaited = waiting.remove(conversionId);
        if (awaited != null) {
            awaited.end.complete(true);
        }
    }

    /** How many wait here. */
    public int waiting() {
        return waiting.values().stream()
                .mapToInt(awaited -> awaited.waiters.get())
                .sum();
    }

    private void leave(UUID conversionId, Awaited left) {
        left.waiters.decrementAndGet();
        waiting.computeIfPresent(conversionId, (id, there) -> there == left && left.waiters.get() == 0 ? null : there);
    }

    void onStart(@Observes StartupEvent event) {
        regularly = executor.scheduleWithFixedDelay(this::look, LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
    }

    void onShutdown(@Observes ShutdownEvent event) {
        regularly.cancel(false);
        executor.shutdownNow();
    }

    private void look() {
        List<UUID> asked = List.copyOf(waiting.keySet());
        if (asked.isEmpty()) {
            return;
        }
        try {
            conversions.ended(asked).forEach(this::ended);
        } catch (Throwable e) {
            // Whatever is thrown from here would end the looking for ever, an error as well.
            LOG.warnf("the database could not be asked which conversions have ended: %s", e);
        }
    }

    /** An end that somebody waits for. */
    private static final class Awaited {

        private final CompletableFuture<Boolean> end = new CompletableFuture<>();
        private final AtomicInteger waiters = new AtomicInteger();

        Awaited joined() {
            waiters.incrementAndGet();
            return this;
        }
    }
}
