package dev.meshwright.conversion.events;

import dev.meshwright.shared.http.InternalToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The generation service, asked how a run ended whose end has not been heard of yet. */
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
}
