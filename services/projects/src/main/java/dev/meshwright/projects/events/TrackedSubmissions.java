package dev.meshwright.projects.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.projects.domain.ProjectSubmissions;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the tracking service for the submissions of a project. */
@Singleton
class TrackedSubmissions implements ProjectSubmissions {

    private static final Logger LOG = Logger.getLogger(TrackedSubmissions.class);

    private final TrackingClient tracking;
    private final ObjectMapper mapper;

    TrackedSubmissions(@RestClient TrackingClient tracking, ObjectMapper mapper) {
        this.tracking = tracking;
        this.mapper = mapper;
    }

    @Override
    public List<JsonNode> find(UUID accountId, UUID projectId, int limit) {
        try (Response response = tracking.submissions(projectId, accountId, limit)) {
            JsonNode submissions =
                    mapper.readTree(response.readEntity(byte[].class)).path("submissions");
            if (!submissions.isArray()) {
                throw new IOException("the answer has no list of submissions");
            }
            return submissions.valueStream().toList();
        } catch (WebApplicationException | ProcessingException | CircuitBreakerOpenException | IOException e) {
            LOG.warnf("tracking could not be asked for the submissions of %s: %s", projectId, e.getMessage());
            throw new UnavailableException(e);
        }
    }
}
