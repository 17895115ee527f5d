package dev.meshwright.projects.events;

import dev.meshwright.model.event.SubmissionChanged;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.projects.domain.Members;
import dev.meshwright.projects.domain.ProjectsOutbox;
import dev.meshwright.shared.inbox.EventReceiver;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns which submissions belong to which project. */
@ApplicationScoped
class SubmissionEvents {

    private final EventReceiver receiver;
    private final ProjectsOutbox outbox;
    private final Members members;

    SubmissionEvents(EventReceiver receiver, ProjectsOutbox outbox, Members members) {
        this.receiver = receiver;
        this.outbox = outbox;
        this.members = members;
    }

    @Incoming("projects-submissions")
    @Blocking
    void receiveSubmissions(ConsumerRecords<String, byte[]> records) {
        receiver.receive(outbox, records, event -> {
            if (event instanceof SubmissionCreated submission) {
                members.apply(submission);
            }
        });
    }

    @Incoming("projects-changes")
    @Blocking
    void receiveChanges(ConsumerRecords<String, byte[]> records) {
        receiver.receive(outbox, records, event -> {
            if (event instanceof SubmissionChanged change) {
                members.apply(change);
            }
        });
    }
}
