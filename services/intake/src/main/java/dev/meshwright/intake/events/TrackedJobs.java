package dev.meshwright.intake.events;

import dev.meshwright.intake.domain.KnownJob;
import dev.meshwright.intake.domain.KnownJobs;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.UnreadableEventException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Jobs as tracking shows them. One that has not ended there may have ended all the same, since streams can be ahead of
 * what is stored; then generation knows.
 */
@Singleton
class TrackedJobs implements KnownJobs {

    private final TrackingClient tracking;
    private final GenerationClient generation;

    TrackedJobs(@RestClient TrackingClient tracking, @RestClient GenerationClient generation) {
        this.tracking = tracking;
        this.generation = generation;
    }

    @Override
    public Optional<KnownJob> find(UUID submissionId) {
        return Questions.ask(
                        "submission '" + submissionId + "'",
                        () -> tracking.job(submissionId),
                        response -> response.readEntity(KnownJob.class))
                .map(this::withItsEnd);
    }

    private KnownJob withItsEnd(KnownJob job) {
        if (job.status().isTerminal()) {
            return job;
        }
        return Questions.ask(
                        "submission '" + job.submissionId() + "'",
                        () -> generation.outcome(job.submissionId()),
                        TrackedJobs::read)
                .map(end -> end instanceof Progress.Completed completed ? job.completed(completed.artifacts()) : job)
                .orElse(job);
    }

    private static Progress read(Response response) {
        EventType type = EventType.ofType(response.getHeaderString(GenerationClient.TYPE_HEADER))
                .orElseThrow(() -> new ProcessingException("the answer names no known event type"));
        try {
            return (Progress) EventJson.read(type, response.readEntity(byte[].class));
        } catch (UnreadableEventException e) {
            throw new ProcessingException(e);
        }
    }
}
