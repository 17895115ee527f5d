package dev.meshwright.tracking.api;

import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a submission stands; whoever has its id may read it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.WATCH)
public class InfoResource {

    private final InfoAnswer info;

    InfoResource(InfoAnswer info) {
        this.info = info;
    }

    /** Everything about one submission; 304 to whoever has the present answer already. */
    @GET
    @Path("/{id}/info")
    @Operation(
            summary = "Everything about one submission",
            description = "Whoever has the id may read it. Polling costs least with If-None-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The submission as it stands.",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the answer with the named ETag.")
    public Response info(@PathParam("id") String segment, @HeaderParam("If-None-Match") String ifNoneMatch) {
        return info.to(ifNoneMatch, PathId.submission(segment));
    }
}
