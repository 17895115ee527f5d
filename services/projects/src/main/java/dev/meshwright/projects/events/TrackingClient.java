package dev.meshwright.projects.events;

import dev.meshwright.shared.http.InternalToken;
import dev.meshwright.shared.http.PublicUrlForwarding;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The tracking service, asked for the submissions of a project. */
@RegisterRestClient(configKey = "tracking")
@RegisterProvider(InternalToken.class)
@RegisterProvider(PublicUrlForwarding.class)
@Path("/internal/projects")
interface TrackingClient {

    /** 200 with a page of submissions. */
    @Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2_000, failOn = ProcessingException.class)
    @GET
    @Path("/{project}/submissions")
    Response submissions(
            @PathParam("project") UUID projectId,
            @QueryParam("account_id") UUID accountId,
            @QueryParam("limit") int limit);
}
