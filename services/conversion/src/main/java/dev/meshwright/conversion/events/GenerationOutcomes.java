package dev.meshwright.conversion.events;

import dev.meshwright.conversion.domain.Outcomes;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.UnreadableEventException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the generation service how a run ended. */
@Singleton
class GenerationOutcomes implements Outcomes {

    private static final Logger LOG = Logger.getLogger(GenerationOutcomes.class);

    private final GenerationClient generation;

    GenerationOutcomes(@RestClient GenerationClient generation) {
        this.generation = generation;
    }

    @Override
    public Optional<Progress> find(UUID submissionId) {
        try (Response response = generation.outcome(submissionId)) {
            EventType type = EventType.ofType(response.getHeaderString(GenerationClient.TYPE_HEADER))
                    .orElseThrow(() -> new UnreadableEventException("the answer names no known event type"));
            return EventJson.read(type, response.readEntity(byte[].class)) instanceof Progress progress
                    ? Optional.of(progress)
                    : Optional.empty();
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != 404) {
                LOG.warnf("generation could not be asked about %s: %s", submissionId, e.getMessage());
            }
            return Optional.empty();
        } catch (ProcessingException | CircuitBreakerOpenException | UnreadableEventException e) {
            LOG.warnf("generation could not be asked about %s: %s", submissionId, e.getMessage());
            return Optional.empty();
        }
    }
}
