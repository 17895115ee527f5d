package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Asset;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.shared.http.EntityTags;
import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a model is made of: its parts by the names that edits call them by. Whoever has a submission's id may ask. */
@Path("/api/v1")
@RunOnVirtualThread
@Tag(name = ApiTags.RESULT)
public class HierarchyResource {

    private final FinishedFiles files;
    private final Hierarchies hierarchies;

    HierarchyResource(FinishedFiles files, Hierarchies hierarchies) {
        this.files = files;
        this.hierarchies = hierarchies;
    }

    @GET
    @Path("/{id}/hierarchy")
    @Operation(
            summary = "The scene graph of the model",
            description = "The names are the ones that focus_on_node_names of an edit takes.")
    @APIResponse(
            responseCode = "200",
            description = "The root node, with the bounds of everything.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Hierarchy.class)))
    @APIResponse(
            responseCode = "304",
            description = "The client has the scene graph: its ETag is the one of If-None-Match.")
    @APIResponse(
            responseCode = "409",
            description = "The submission has not finished yet; Retry-After says when to ask again.")
    @APIResponse(responseCode = "410", description = "The submission failed, so it has no scene graph.")
    public Response hierarchy(@PathParam("id") String segment, @Context HttpHeaders headers) throws IOException {
        Asset glb = files.find(PathId.submission(segment), ArtifactKind.GLB);
        String tag = StoredFile.of(glb).tag();
        boolean known = EntityTags.isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag);
        Response.ResponseBuilder response = known
                ? Response.notModified()
                : Response.ok(hierarchies.of(glb)).type(MediaType.APPLICATION_JSON);
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
