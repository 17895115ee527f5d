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

/** The tracking service, asked about jobs that a new submission depends on. */
@RegisterRestClient(configKey = "tracking")
@RegisterProvider(InternalToken.class)
@Path("/internal/jobs")
interface TrackingClient {

    /** 200 with the job; 404 when there is none. */
    @Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2_000, failOn = ProcessingException.class)
    @GET
    @Path("/{id}")
    Response job(@PathParam("id") UUID id);

    /** 200 with those of the jobs that have ended. */
    @Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2_000, failOn = ProcessingException.class)
    @GET
    @Path("/ended")
    Response ended(@QueryParam("ids") String ids);
}
