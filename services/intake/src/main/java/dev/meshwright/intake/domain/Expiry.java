package dev.meshwright.intake.domain;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Removes what no longer counts: answers older than a day, and submissions that no window reaches back to. */
@Singleton
public class Expiry {

    private static final Logger LOG = Logger.getLogger(Expiry.class);
    private static final int BATCH = 10_000;

    /** Later than the longest window, for clocks of replicas that differ. */
    private static final Duration COUNTED = LimitKind.DAILY.window().plusHours(1);

    private final IntakeOutbox outbox;
    private final Clock clock;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("intake-expiry").factory());
    private ScheduledFuture<?> regularly;

    Expiry(IntakeOutbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent event) {
        regularly = executor.scheduleWithFixedDelay(this::expireQuietly, 2, 30, TimeUnit.MINUTES);
    }

    void onShutdown(@Observes ShutdownEvent event) {
        regularly.cancel(false);
        executor.shutdownNow();
    }

    private void expireQuietly() {
        try {
            expire();
        } catch (SQLException e) {
            LOG.warnf("what no longer counts could not be removed: %s", e.getMessage());
        }
    }

    /** @return how many rows went */
    public int expire() throws SQLException {
        Instant now = clock.instant();
        return expire("""
                        delete from idempotent_request where ctid = any(array(
                            select ctid from idempotent_request where expires_at <= ? limit %d))
                        """, now) + expire("""
                        delete from admission where ctid = any(array(
                            select ctid from admission where ended_at is not null and accepted_at <= ? limit %d))
                        """, now.minus(COUNTED));
    }

    private int expire(String sql, Instant before) throws SQLException {
        int all = 0;
        int some;
        do {
            try (Connection connection = outbox.dataSource().getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql.formatted(BATCH))) {
                statement.setObject(1, Sql.time(before));
                some = statement.executeUpdate();
                all += some;
            }
        } while (some == BATCH);
        return all;
    }
}
