package dev.meshwright.shared.inbox;

import dev.meshwright.shared.outbox.Outbox;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Keeps the inboxes small. */
@Singleton
class InboxExpiry {

    private static final Logger LOG = Logger.getLogger(InboxExpiry.class);

    private final List<Outbox> outboxes;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("inbox-expiry").factory());
    private ScheduledFuture<?> hourly;

    InboxExpiry(@All List<Outbox> outboxes) {
        this.outboxes = outboxes;
    }

    void onStart(@Observes StartupEvent event) {
        hourly = executor.scheduleWithFixedDelay(this::expire, 1, 60, TimeUnit.MINUTES);
    }

    void onShutdown(@Observes ShutdownEvent event) {
        hourly.cancel(false);
        executor.shutdownNow();
    }

    private void expire() {
        for (Outbox outbox : outboxes) {
            try {
                int count = Inbox.expire(outbox.dataSource());
                LOG.debugf("%s forgot %d old events", outbox.service().id(), count);
            } catch (SQLException e) {
                LOG.warnf(
                        "the inbox of %s could not be tidied: %s",
                        outbox.service().id(), e.getMessage());
            }
        }
    }
}
