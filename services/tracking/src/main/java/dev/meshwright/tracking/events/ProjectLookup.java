package dev.meshwright.tracking.events;

import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.tracking.domain.ProjectDirectory;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the projects service which projects there are. */
@Singleton
class ProjectLookup implements ProjectDirectory {

    private static final Logger LOG = Logger.getLogger(ProjectLookup.class);
    private static final int NOT_FOUND = 404;

    private final ProjectsClient projects;

    ProjectLookup(@RestClient ProjectsClient projects) {
        this.projects = projects;
    }

    /** @throws ProblemException 503, when projects can't be asked, so that nobody knows */
    @Override
    public boolean has(UUID accountId, UUID projectId) {
        try (Response response = projects.project(projectId, accountId, false)) {
            return response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return false;
            }
            throw unavailable(projectId, e);
        } catch (ProcessingException | CircuitBreakerOpenException e) {
            throw unavailable(projectId, e);
        }
    }

    private static ProblemException unavailable(UUID projectId, Exception cause) {
        LOG.warnf("projects could not be asked about %s: %s", projectId, cause.getMessage());
        return ProblemException.of(
                        ProblemCode.SERVICE_UNAVAILABLE,
                        "It can't be told at present whether there is a project '" + projectId + "'.",
                        "Try again in a few seconds.")
                .withHeader("Retry-After", "2");
    }
}
