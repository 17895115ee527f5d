package dev.meshwright.conversion.domain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/**
 * Removes what nobody needs any more: jobs that ended long ago, and files that no job names and that nobody would be given
 * again. Every replica does so, each taking what no other has at hand.
 */
@Singleton
public class ConversionPurge {

    private static final Logger LOG = Logger.getLogger(ConversionPurge.class);

    /** So that no transaction holds much, or for long. */
    private static final int AT_A_TIME = 200;

    private final ConversionRepository conversions;
    private final ConvertedFiles files;
    private final ConversionSettings settings;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("conversion-purge").factory());
    private ScheduledFuture<?> hourly;

    ConversionPurge(ConversionRepository conversions, ConvertedFiles files, ConversionSettings settings) {
        this.conversions = conversions;
        this.files = files;
        this.settings = settings;
    }

    /** Jobs first, since a file stays as long as one of them names it. */
    public void purge() {
        Instant before = clock.instant().minus(settings.jobRetention());
        int jobs = inPortions(() -> conversions.removeEnded(before, AT_A_TIME));
        int kept = inPortions(() -> files.forgetUnneeded(AT_A_TIME));
        LOG.debugf("%d conversions ended long ago and %d files that nobody needs are removed", jobs, kept);
    }

    private static int inPortions(IntSupplier some) {
        int all = 0;
        int found;
        do {
            found = QuarkusTransaction.requiringNew().call(some::getAsInt);
            all += found;
        } while (found == AT_A_TIME);
        return all;
    }

    void onStart(@Observes StartupEvent event) {
        hourly = executor.scheduleWithFixedDelay(this::purgeOrSay, 5, 60, TimeUnit.MINUTES);
    }

    void onShutdown(@Observes ShutdownEvent event) {
        hourly.cancel(false);
        executor.shutdownNow();
    }

    private void purgeOrSay() {
        try {
            purge();
        } catch (Throwable e) {
            // Whatever is thrown from here would end the purging for ever, an error as well.
            LOG.warnf("what nobody needs any more could not be removed, trying again in an hour: %s", e);
        }
    }
}
