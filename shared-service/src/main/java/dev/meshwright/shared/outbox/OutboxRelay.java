package dev.meshwright.shared.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Brings the rows of one outbox to the broker, in order. Every replica of a service has a relay; a lock in the database
 * lets one of them work at a time. It wakes when its own replica has committed a row, and looks by itself once a second
 * for rows of replicas that are gone.
 */
final class OutboxRelay implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LATE = Duration.ofSeconds(2);

    private final String name;
    private final DataSource dataSource;
    private final Publisher publisher;
    private final OutboxMeters meters;
    private final ScanFloor floor = new ScanFloor(LATE, System.nanoTime());
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile Thread thread;
    private volatile boolean stopping;

    OutboxRelay(String name, DataSource dataSource, Publisher publisher, OutboxMeters meters) {
        this.name = name;
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.meters = meters;
    }

    void start() {
        thread = Thread.ofPlatform().name("outbox-" + name).daemon().start(this);
    }

    /** Says that a row was committed. */
    void wake() {
        wakeUps.release();
    }

    void stop() throws InterruptedException {
        stopping = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            running.join(Duration.ofSeconds(10));
        }
    }

    boolean isAlive() {
        Thread running = thread;
        return running != null && running.isAlive();
    }

    @Override
    public void run() {
        boolean more = false;
        while (!stopping) {
            try {
                if (!more) {
                    waitForRows();
                }
                more = relayBatch() == BATCH;
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                if (!stopping) {
                    LOG.warnf("the outbox of %s is not being emptied, trying again: %s", name, e.getMessage());
                }
                more = false;
            }
        }
    }

    private void waitForRows() throws InterruptedException {
        if (wakeUps.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    /** @return how many rows were published */
    int relayBatch() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int count = relayBatch(connection);
                connection.commit();
                return count;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private int relayBatch(Connection connection) throws SQLException {
        OutboxTable.lock(connection);
        List<OutboxRow> rows = OutboxTable.oldest(connection, floor.at(System.nanoTime()), BATCH);
        if (rows.isEmpty()) {
            return 0;
        }
        List<Long> published = publisher.publish(rows);
        if (!published.isEmpty()) {
            OutboxTable.delete(connection, published);
        }
        if (published.size() == rows.size()) {
            floor.published(Collections.max(published), System.nanoTime());
        }
        meters.published(name, published.size());
        return published.size();
    }
}
