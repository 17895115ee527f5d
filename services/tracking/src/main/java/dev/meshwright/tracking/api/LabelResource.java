package dev.meshwright.tracking.api;

import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.keys.Caller;
import dev.meshwright.shared.keys.KeyRequired;
import dev.meshwright.shared.openapi.ApiTags;
import dev.meshwright.tracking.domain.JobChange;
import dev.meshwright.tracking.domain.JobOwners;
import dev.meshwright.tracking.domain.NoProjectException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What owners note about their submissions; each call answers with the info that shows it. */
@Path("/api/v1")
@KeyRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.MANAGE)
@APIResponse(
        responseCode = "200",
        description = "The submission as it stands now.",
        content = @Content(schema = @Schema(implementation = JobView.class)))
public class LabelResource {

    private final JobOwners owners;
    private final Caller caller;
    private final InfoAnswer info;

    LabelResource(JobOwners owners, Caller caller, InfoAnswer info) {
        this.owners = owners;
        this.caller = caller;
        this.info = info;
    }

    @PATCH
    @Path("/{id}/nickname")
    @Operation(summary = "Give a submission a nickname")
    public Response nickname(
            @PathParam("id") String segment,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = LabelBodies.NicknameBody.class)))
                    byte[] body) {
        return changed(segment, LabelBody.nickname(body));
    }

    @PATCH
    @Path("/{id}/archive")
    @Operation(summary = "Archive a submission", description = "Lists leave it out unless they are asked for it.")
    public Response archive(
            @PathParam("id") String segment,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = LabelBodies.ArchiveBody.class)))
                    byte[] body) {
        return changed(segment, new JobChange.Archived(LabelBody.flag(body, "is_archived")));
    }

    @PATCH
    @Path("/{id}/visible")
    @Operation(summary = "Hide a submission", description = "Lists leave it out unless they are asked for it.")
    public Response visible(
            @PathParam("id") String segment,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = LabelBodies.VisibleBody.class)))
                    byte[] body) {
        return changed(segment, new JobChange.Visible(LabelBody.flag(body, "is_visible")));
    }

    @PATCH
    @Path("/{id}/pin")
    @Operation(summary = "Pin a submission", description = "Pinned ones come first in lists.")
    public Response pin(
            @PathParam("id") String segment,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = LabelBodies.PinBody.class)))
                    byte[] body) {
        return changed(segment, new JobChange.Pinned(LabelBody.flag(body, "is_pinned")));
    }

    @PATCH
    @Path("/{id}/project")
    @Operation(summary = "Move a submission to a project", description = "Both have to be the caller's.")
    public Response project(
            @PathParam("id") String segment,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = LabelBodies.MoveBody.class)))
                    byte[] body) {
        return changed(segment, LabelBody.project(body));
    }

    private Response changed(String segment, JobChange change) {
        UUID id = PathId.submission(segment);
        try {
            if (!owners.change(caller.accountId(), id, change)) {
                throw PathId.noSubmission(id);
            }
        } catch (NoProjectException e) {
            throw LabelBody.noProject(((JobChange.Project) change).projectId());
        }
        return info.of(id);
    }
}
