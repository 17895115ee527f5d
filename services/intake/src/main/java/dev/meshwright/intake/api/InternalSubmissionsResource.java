package dev.meshwright.intake.api;

import dev.meshwright.intake.domain.Submissions;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.shared.http.Internal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Submissions, for services that are asked about one before its event has reached them. */
@Path("/internal/submissions")
@Internal
@RunOnVirtualThread
public class InternalSubmissionsResource {

    private final Submissions submissions;

    InternalSubmissionsResource(Submissions submissions) {
        this.submissions = submissions;
    }

    /** The event that tells of the submission. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] submission(@PathParam("id") String id) {
        return Ids.parse(id).flatMap(submissions::find).map(EventJson::write).orElseThrow(NotFoundException::new);
    }
}
