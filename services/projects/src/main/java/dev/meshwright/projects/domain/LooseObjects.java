package dev.meshwright.projects.domain;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Removes what was left half-way: objects whose source was never written, or whose removal did not work out. */
@Singleton
class LooseObjects {

    private static final Logger LOG = Logger.getLogger(LooseObjects.class);

    /** No upload takes nearly as long. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final SourceObjects objects;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("loose-objects").factory());
    private ScheduledFuture<?> regularly;

    LooseObjects(SourceObjects objects) {
        this.objects = objects;
    }

    void onStart(@Observes StartupEvent event) {
        regularly = executor.scheduleWithFixedDelay(this::tidy, 1, 30, TimeUnit.MINUTES);
    }

    void onShutdown(@Observes ShutdownEvent event) {
        regularly.cancel(false);
        executor.shutdownNow();
    }

    private void tidy() {
        try {
            int removed = objects.tidy(LEFT_BEHIND);
            LOG.debugf("%d objects were left behind and are removed", removed);
        } catch (RuntimeException e) {
            LOG.warnf("objects left behind could not be removed: %s", e.getMessage());
        }
    }
}
