package dev.meshwright.generation.api;

import dev.meshwright.generation.domain.Run;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.model.Ids;
import dev.meshwright.shared.http.Internal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How runs ended, for services that are asked before the event has reached them. */
@Path("/internal/runs")
@Internal
@RunOnVirtualThread
public class InternalRunsResource {

    private final Runs runs;

    InternalRunsResource(Runs runs) {
        this.runs = runs;
    }

    /** The event that tells of the end, its type in a header; 404 while there is none. */
    @GET
    @Path("/{submission}/outcome")
    @Produces(MediaType.APPLICATION_JSON)
    public Response outcome(@PathParam("submission") String submission) {
        Run run = Ids.parse(submission)
                .flatMap(runs::find)
                .filter(found -> found.outcomeType() != null)
                .orElseThrow(NotFoundException::new);
        return Response.ok(run.outcome()).header("ce-type", run.outcomeType()).build();
    }
}
