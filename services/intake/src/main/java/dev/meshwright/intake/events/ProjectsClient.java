package dev.meshwright.intake.events;

import dev.meshwright.shared.http.InternalToken;
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

/** The projects service, asked for a project and what its sources say. */
@RegisterRestClient(configKey = "projects")
@RegisterProvider(InternalToken.class)
@Path("/internal/projects")
interface ProjectsClient {

    /** 200 with the texts; 404 when the account has no such project. */
    @Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2_000, failOn = ProcessingException.class)
    @GET
    @Path("/{id}")
    Response project(@PathParam("id") UUID id, @QueryParam("account_id") UUID accountId);
}
