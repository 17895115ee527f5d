package dev.meshwright.tracking.events;

import dev.meshwright.model.event.Progress;
import dev.meshwright.shared.inbox.EventReceiver;
import dev.meshwright.tracking.domain.Jobs;
import dev.meshwright.tracking.domain.TrackingOutbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stores each step of each job. */
@ApplicationScoped
class ProgressEvents {

    private final EventReceiver receiver;
    private final TrackingOutbox outbox;
    private final Jobs jobs;

    ProgressEvents(EventReceiver receiver, TrackingOutbox outbox, Jobs jobs) {
        this.receiver = receiver;
        this.outbox = outbox;
        this.jobs = jobs;
    }

    @Incoming("tracking-progress")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        receiver.receive(outbox, records, event -> {
            if (event instanceof Progress step) {
                jobs.apply(step);
            }
        });
    }
}
