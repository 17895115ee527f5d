package dev.meshwright.generation.events;

import dev.meshwright.generation.domain.GenerationOutbox;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.model.event.SubmissionChanged;
import dev.meshwright.shared.event.TraceHeaders;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.inbox.EventReceiver;
import dev.meshwright.shared.submissions.SubmissionLookup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Stops runs that their users want no more of. */
@ApplicationScoped
class CancelEvents {

    private static final Logger LOG = Logger.getLogger(CancelEvents.class);

    private final EventReceiver receiver;
    private final GenerationOutbox outbox;
    private final Runs runs;
    private final SubmissionLookup submissions;
    private final TraceHeaders traces;

    CancelEvents(
            EventReceiver receiver,
            GenerationOutbox outbox,
            Runs runs,
            SubmissionLookup submissions,
            TraceHeaders traces) {
        this.receiver = receiver;
        this.outbox = outbox;
        this.runs = runs;
        this.submissions = submissions;
        this.traces = traces;
    }

    @Incoming("generation-changes")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        receiver.receive(outbox, records, event -> {
            if (event instanceof SubmissionChanged.CancelRequested request && !runs.cancel(request)) {
                findSubmission(request);
            }
        });
    }

    /**
     * The submission's own event lies on another topic and may come later. The cancellation is remembered until then;
     * but the client need not wait for that where intake can be asked.
     */
    private void findSubmission(SubmissionChanged.CancelRequested request) {
        try {
            submissions
                    .find(request.submissionId())
                    .ifPresent(submission -> runs.enqueue(submission, traces.capture()));
        } catch (ProblemException e) {
            LOG.infof("%s is cancelled as soon as it arrives: %s", request.submissionId(), e.getMessage());
        }
    }
}
