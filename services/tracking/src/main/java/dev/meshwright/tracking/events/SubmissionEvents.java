package dev.meshwright.tracking.events;

import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.inbox.BatchHandler;
import dev.meshwright.shared.inbox.EventReceiver;
import dev.meshwright.tracking.domain.Jobs;
import dev.meshwright.tracking.domain.TrackingOutbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Makes a job of each submission. */
@ApplicationScoped
class SubmissionEvents {

    private final EventReceiver receiver;
    private final TrackingOutbox outbox;
    private final Jobs jobs;

    SubmissionEvents(EventReceiver receiver, TrackingOutbox outbox, Jobs jobs) {
        this.receiver = receiver;
        this.outbox = outbox;
        this.jobs = jobs;
    }

    @Incoming("tracking-submissions")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        BatchHandler handler = events -> jobs.apply(events.stream()
                .filter(SubmissionCreated.class::isInstance)
                .map(SubmissionCreated.class::cast)
                .toList());
        receiver.receive(outbox, records, handler);
    }
}
