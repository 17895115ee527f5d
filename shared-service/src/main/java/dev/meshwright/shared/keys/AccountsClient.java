package dev.meshwright.shared.keys;

import dev.meshwright.shared.http.InternalToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The accounts service, as others ask it about a key that they have not heard of. */
@RegisterRestClient(configKey = "accounts")
@RegisterProvider(InternalToken.class)
@Path("/internal/keys")
interface AccountsClient {

    /** 200 with the event that tells of the key; 404 when there is none. */
    @Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2_000, failOn = ProcessingException.class)
    @GET
    @Path("/{hash}")
    Response key(@PathParam("hash") String hash);
}
