package dev.meshwright.shared.inbox;

import dev.meshwright.model.event.Event;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.event.CloudEvents;
import dev.meshwright.shared.event.ReceivedEvent;
import dev.meshwright.shared.event.TraceHeaders;
import dev.meshwright.shared.outbox.DeadLetter;
import dev.meshwright.shared.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;

/**
 * Takes in the records of a channel for a service: each event has its effect once, and no record stops the channel.
 *
 * <p>A batch is handled in one transaction. When that fails, each of its records is handled in a transaction of its own
 * and tried again a few times; one that still can't be handled, or can't be read, becomes a dead letter. A failure of
 * the database is waited out, however long it lasts, since neither the effect nor the dead letter could be stored.
 *
 * <p>Channels call it one batch after the other, on a worker thread that keeps their order. On virtual threads batches
 * would overtake each other, and an offset could be committed before the effect of an earlier one.
 */
@Singleton
public class EventReceiver {

    private static final Logger LOG = Logger.getLogger(EventReceiver.class);
    private static final int ATTEMPTS = 4;
    private static final long FIRST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final TraceHeaders traceHeaders;
    private final CountDownLatch stopping = new CountDownLatch(1);

    EventReceiver(TraceHeaders traceHeaders) {
        this.traceHeaders = traceHeaders;
    }

    /**
     * Returns when every record has had its effect or lies among the dead letters, so that its offset may be committed.
     *
     * @param outbox of the service that receives
     * @throws StoppingException when the system shuts down before that; nothing may be committed then
     */
    public void receive(Outbox outbox, ConsumerRecords<String, byte[]> records, EventHandler handler) {
        // By key, so that batches which share rows hold them in the same order; those of one key stay as they came.
        List<ConsumerRecord<String, byte[]>> batch = StreamSupport.stream(records.spliterator(), false)
                .sorted(Comparator.comparing(ConsumerRecord::key, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        if (batch.size() > 1 && succeedTogether(outbox, batch, handler)) {
            return;
        }
        for (ConsumerRecord<String, byte[]> kafkaRecord : batch) {
            receiveOne(outbox, kafkaRecord, handler);
        }
    }

    private boolean succeedTogether(Outbox outbox, List<ConsumerRecord<String, byte[]>> batch, EventHandler handler) {
        try {
            QuarkusTransaction.requiringNew().run(() -> handleTogether(outbox, batch, handler));
            return true;
        } catch (RuntimeException e) {
            LOG.debugf(e, "%d records could not be handled together", batch.size());
            return false;
        }
    }

    private void receiveOne(Outbox outbox, ConsumerRecord<String, byte[]> kafkaRecord, EventHandler handler) {
        long pause = FIRST_PAUSE_MS;
        int attempt = 1;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> handleOnce(outbox, kafkaRecord, handler));
                return;
            } catch (RuntimeException e) {
                boolean unreadable = e instanceof UnreadableRecordException;
                boolean passing = Transience.willPass(e);
                if (unreadable || (!passing && attempt >= ATTEMPTS)) {
                    putAside(outbox, kafkaRecord, unreadable ? e.getCause() : e);
                    return;
                }
                LOG.warnf("%s could not handle %s yet: %s", outbox.service().id(), place(kafkaRecord), rootMessage(e));
                attempt += passing ? 0 : 1;
                pause(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
            }
        }
    }

    private void putAside(Outbox outbox, ConsumerRecord<String, byte[]> kafkaRecord, Throwable failure) {
        String reason = failure instanceof UnreadableEventException ? failure.getMessage() : describe(failure);
        DeadLetter letter = DeadLetter.of(kafkaRecord, outbox.service().id(), reason);
        LOG.errorf(
                failure instanceof UnreadableEventException ? null : failure,
                "%s puts %s aside: %s",
                outbox.service().id(),
                place(kafkaRecord),
                reason);
        long pause = FIRST_PAUSE_MS;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> outbox.appendDead(letter));
                return;
            } catch (RuntimeException e) {
                LOG.warnf("%s could not put %s aside yet: %s", outbox.service().id(), letter, rootMessage(e));
                pause(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
            }
        }
    }

    private void handleTogether(Outbox outbox, List<ConsumerRecord<String, byte[]>> batch, EventHandler handler) {
        List<ReceivedEvent> received = batch.stream().map(EventReceiver::read).toList();
        Set<String> first = firstOf(
                outbox, received.stream().map(ReceivedEvent::id).distinct().toList());
        List<Event> events = new ArrayList<>(first.size());
        List<Headers> headers = new ArrayList<>(first.size());
        for (int i = 0; i < received.size(); i++) {
            // One that stands in the batch twice has its effect at the first place.
            if (first.remove(received.get(i).id())) {
                events.add(received.get(i).event());
                headers.add(batch.get(i).headers());
            }
        }
        if (events.isEmpty()) {
            return;
        }
        String what = describe(outbox, batch.getFirst());
        if (handler instanceof BatchHandler together) {
            traceHeaders.withinAll(headers, what, () -> together.handleAll(events));
            return;
        }
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            traceHeaders.within(headers.get(i), what, () -> handler.handle(event));
        }
    }

    private void handleOnce(Outbox outbox, ConsumerRecord<String, byte[]> kafkaRecord, EventHandler handler) {
        ReceivedEvent received = read(kafkaRecord);
        if (firstOf(outbox, List.of(received.id())).isEmpty()) {
            return;
        }
        traceHeaders.within(
                kafkaRecord.headers(), describe(outbox, kafkaRecord), () -> handler.handle(received.event()));
    }

    private static String describe(Outbox outbox, ConsumerRecord<String, byte[]> kafkaRecord) {
        return outbox.service().id() + " " + kafkaRecord.topic();
    }

    private static ReceivedEvent read(ConsumerRecord<String, byte[]> kafkaRecord) {
        try {
            return CloudEvents.read(kafkaRecord);
        } catch (UnreadableEventException e) {
            throw new UnreadableRecordException(e);
        }
    }

    private static Set<String> firstOf(Outbox outbox, List<String> eventIds) {
        try {
            return Inbox.firstOf(outbox.dataSource(), eventIds);
        } catch (SQLException e) {
            throw new InboxException(e);
        }
    }

    private void pause(long milliseconds) {
        try {
            if (stopping.await(milliseconds, TimeUnit.MILLISECONDS)) {
                throw new StoppingException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException();
        }
    }

    void onShutdown(@Observes @Priority(500) ShutdownEvent event) {
        stopping.countDown();
    }

    private static String place(ConsumerRecord<String, byte[]> kafkaRecord) {
        return kafkaRecord.topic() + "/" + kafkaRecord.partition() + "@" + kafkaRecord.offset();
    }

    private static String describe(Throwable failure) {
        Throwable root = root(failure);
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private static String rootMessage(Throwable failure) {
        return root(failure).getMessage();
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** The system stops before a record could be handled. */
    public static final class StoppingException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class UnreadableRecordException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableRecordException(UnreadableEventException cause) {
            super(cause);
        }
    }

    private static final class InboxException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InboxException(SQLException cause) {
            super(cause);
        }
    }
}
