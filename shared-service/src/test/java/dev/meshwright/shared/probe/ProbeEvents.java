package dev.meshwright.shared.probe;

import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.inbox.EventReceiver;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A handler that leaves a row for each event, and breaks when an event asks it to. */
@ApplicationScoped
public class ProbeEvents {

    /** A task that no handler can bear. */
    public static final String BREAKS = "breaks";

    private final EventReceiver receiver;
    private final ProbeOutbox outbox;
    private final AtomicInteger attemptsAtBroken = new AtomicInteger();

    ProbeEvents(EventReceiver receiver, ProbeOutbox outbox) {
        this.receiver = receiver;
        this.outbox = outbox;
    }

    @Incoming("probe")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        receiver.receive(outbox, records, event -> {
            if (event instanceof SubmissionCreated submission) {
                leaveRow(submission);
            }
        });
    }

    public int attemptsAtBroken() {
        return attemptsAtBroken.get();
    }

    private void leaveRow(SubmissionCreated submission) {
        try (Connection connection = outbox.dataSource().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("insert into effect (submission_id, task) values (?, ?)")) {
            statement.setObject(1, submission.submissionId());
            statement.setString(2, submission.input().task());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (submission.input().task().equals(BREAKS)) {
            attemptsAtBroken.incrementAndGet();
            throw new IllegalArgumentException("asked to break");
        }
    }
}
