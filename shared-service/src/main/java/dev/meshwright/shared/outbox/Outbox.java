package dev.meshwright.shared.outbox;

import dev.meshwright.model.Ids;
import dev.meshwright.model.ServiceName;
import dev.meshwright.model.event.Event;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.shared.event.CloudEvents;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The way out for a service's events: a table in the service's own schema, written in the transaction of the change.
 * The event leaves if and only if that transaction commits. Each service has one, as a subclass that names its database.
 *
 * <p>Events of one key leave in the order in which they were appended where their writers take turns, as they do when
 * each holds the row that the key names.
 */
public abstract class Outbox {

    private final ServiceName service;
    private final DataSource dataSource;
    private final OutboxSupport support;
    private final OutboxRelay relay;

    protected Outbox(ServiceName service, DataSource dataSource, OutboxSupport support) {
        this.service = service;
        this.dataSource = dataSource;
        this.support = support;
        this.relay = new OutboxRelay(service.id(), dataSource, support.publisher(), support.meters());
    }

    public ServiceName service() {
        return service;
    }

    /** Where the outbox, the inbox and all else of the service lies. */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Tells an event with the present transaction.
     *
     * @throws IllegalStateException when there is no transaction: an event without a change would be a lie
     */
    public void append(Event event) {
        appendAll(List.of(prepare(event)));
    }

    /** Makes an event ready to be told; may be done ahead of the transaction, and on another thread. */
    public OutboxEntry prepare(Event event) {
        Map<String, String> headers = CloudEvents.headers(
                event, Ids.next().toString(), service.id(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        support.traceHeaders().addTo(headers);
        return new OutboxEntry(
                event.topic().topicName(),
                event.key().getBytes(StandardCharsets.UTF_8),
                OutboxTable.encode(headers),
                EventJson.write(event));
    }

    /** Puts a record aside that could not be handled, with the present transaction. */
    public void appendDead(DeadLetter letter) {
        appendAll(List.of(new OutboxEntry(
                letter.deadTopic(), letter.key(), OutboxTable.encode(letter.headers()), letter.value())));
        support.meters().deadLettered(service.id(), letter.topic());
    }

    /**
     * Tells events with the present transaction, in their order.
     *
     * @throws IllegalStateException when there is no transaction: an event without a change would be a lie
     */
    public void appendAll(List<OutboxEntry> entries) {
        if (support.transactions().getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is told within the transaction of its change; there is none");
        }
        try (Connection connection = dataSource.getConnection()) {
            OutboxTable.insert(connection, entries);
        } catch (SQLException e) {
            throw new OutboxException("could not write to the outbox of " + service.id(), e);
        }
        support.transactions().registerInterposedSynchronization(new WakeAfterCommit());
    }

    void onStart(@Observes StartupEvent event) {
        relay.start();
    }

    void onShutdown(@Observes @Priority(1_000) ShutdownEvent event) throws InterruptedException {
        relay.stop();
    }

    boolean isRelayAlive() {
        return relay.isAlive();
    }

    private final class WakeAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
