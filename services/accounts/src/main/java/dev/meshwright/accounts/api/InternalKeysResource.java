package dev.meshwright.accounts.api;

import dev.meshwright.accounts.domain.Keys;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.shared.http.Internal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Keys, for services that have not heard of one yet. */
@Path("/internal/keys")
@Internal
@RunOnVirtualThread
public class InternalKeysResource {

    private final Keys keys;

    InternalKeysResource(Keys keys) {
        this.keys = keys;
    }

    /** The event that tells of the key, as it stands now. */
    @GET
    @Path("/{hash}")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] key(@PathParam("hash") String hash) {
        return keys.describe(hash).map(EventJson::write).orElseThrow(NotFoundException::new);
    }
}
