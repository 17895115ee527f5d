package dev.meshwright.tracking.events;

import dev.meshwright.model.event.ProjectDeleted;
import dev.meshwright.shared.inbox.EventReceiver;
import dev.meshwright.tracking.domain.Jobs;
import dev.meshwright.tracking.domain.TrackingOutbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes jobs out of projects that are gone. */
@ApplicationScoped
class ProjectEvents {

    private final EventReceiver receiver;
    private final TrackingOutbox outbox;
    private final Jobs jobs;

    ProjectEvents(EventReceiver receiver, TrackingOutbox outbox, Jobs jobs) {
        this.receiver = receiver;
        this.outbox = outbox;
        this.jobs = jobs;
    }

    @Incoming("tracking-projects")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        receiver.receive(outbox, records, event -> {
            if (event instanceof ProjectDeleted project) {
                jobs.apply(project);
            }
        });
    }
}
