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

/** The generation service, where jobs end: it knows of an end before anybody has been told. */
@RegisterRestClient(configKey = "generation")
@RegisterProvider(InternalToken.class)
@Path("/internal/runs")
interface GenerationClient {

    String TYPE_HEADER = "ce-type";

    /** 200 with the event that tells of the end; 404 while there is none. */
    @Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2_000, failOn = ProcessingException.class)
    @GET
    @Path("/{submission}/outcome")
    Response outcome(@PathParam("submission") UUID submission);

    /** 200 with those of the runs that have ended. */
    @Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2_000, failOn = ProcessingException.class)
    @GET
    @Path("/ended")
    Response ended(@QueryParam("ids") String ids);
}
