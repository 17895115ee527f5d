package dev.meshwright.shared.submissions;

import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks intake about a submission whose event has not arrived yet. Clients use an id from the moment in which they are
 * given it, which may be sooner than the event comes by.
 */
@Singleton
public class SubmissionLookup {

    private static final Logger LOG = Logger.getLogger(SubmissionLookup.class);

    private final IntakeClient intake;

    SubmissionLookup(@RestClient IntakeClient intake) {
        this.intake = intake;
    }

    /**
     * The submission; empty when there is none.
     *
     * @throws ProblemException 503, when intake can't be asked, so that nobody knows
     */
    public Optional<SubmissionCreated> find(UUID id) {
        try (Response response = intake.submission(id)) {
            return Optional.of((SubmissionCreated)
                    EventJson.read(EventType.SUBMISSION_CREATED, response.readEntity(byte[].class)));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            throw unavailable(id, e);
        } catch (ProcessingException | CircuitBreakerOpenException | UnreadableEventException e) {
            throw unavailable(id, e);
        }
    }

    private static ProblemException unavailable(UUID id, Exception cause) {
        LOG.warnf("intake could not be asked about %s: %s", id, cause.getMessage());
        return ProblemException.of(
                        ProblemCode.SERVICE_UNAVAILABLE,
                        "It can't be told at present whether there is a submission '" + id + "'.",
                        "Try again in a few seconds.")
                .withHeader("Retry-After", "2");
    }
}
