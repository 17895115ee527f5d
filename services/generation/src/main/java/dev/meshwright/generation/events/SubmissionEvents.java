package dev.meshwright.generation.events;

import dev.meshwright.generation.domain.GenerationOutbox;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.event.TraceHeaders;
import dev.meshwright.shared.inbox.EventReceiver;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Puts each submission in the queue. */
@ApplicationScoped
class SubmissionEvents {

    private final EventReceiver receiver;
    private final GenerationOutbox outbox;
    private final Runs runs;
    private final TraceHeaders traces;

    SubmissionEvents(EventReceiver receiver, GenerationOutbox outbox, Runs runs, TraceHeaders traces) {
        this.receiver = receiver;
        this.outbox = outbox;
        this.runs = runs;
        this.traces = traces;
    }

    @Incoming("generation-submissions")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        receiver.receive(outbox, records, event -> {
            if (event instanceof SubmissionCreated submission) {
                runs.enqueue(submission, traces.capture());
            }
        });
    }
}
