package dev.meshwright.tracking.api;

import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.keys.Caller;
import dev.meshwright.shared.keys.KeyRequired;
import dev.meshwright.shared.openapi.ApiTags;
import dev.meshwright.tracking.domain.Cancellation;
import dev.meshwright.tracking.domain.JobChange;
import dev.meshwright.tracking.domain.JobOwners;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Owners end submissions, put them away, and take them back. */
@Path("/api/v1")
@KeyRequired
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.MANAGE)
public class LifecycleResource {

    private final JobOwners owners;
    private final Caller caller;
    private final InfoAnswer info;

    LifecycleResource(JobOwners owners, Caller caller, InfoAnswer info) {
        this.owners = owners;
        this.caller = caller;
        this.info = info;
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a submission",
            description = "Lists leave it out unless they are asked for it; its data stays, and it can be restored.")
    @APIResponse(responseCode = "204", description = "It is deleted, now or since an earlier call.")
    public void delete(@PathParam("id") String segment) {
        change(PathId.submission(segment), new JobChange.Deleted(true));
    }

    @POST
    @Path("/{id}/restore")
    @Operation(summary = "Undo the deletion of a submission")
    @APIResponse(
            responseCode = "200",
            description = "The submission as it stands now.",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response restore(@PathParam("id") String segment) {
        UUID id = PathId.submission(segment);
        change(id, new JobChange.Deleted(false));
        return info.of(id);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(
            summary = "Cancel a submission",
            description = "A queued one never starts, a running one stops within seconds; nothing is charged.")
    @APIResponse(
            responseCode = "202",
            description = "It will be stopped.",
            content = @Content(schema = @Schema(implementation = Cancelled.class)))
    @APIResponse(
            responseCode = "200",
            description = "It has ended already.",
            content = @Content(schema = @Schema(implementation = Cancelled.class)))
    public Response cancel(
            @PathParam("id") String segment,
            @HeaderParam("Content-Type") String contentType,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    byte[] body) {
        UUID id = PathId.submission(segment);
        LabelBody.nothing(contentType, body);
        Cancellation cancellation = owners.cancel(caller.accountId(), id).orElseThrow(() -> PathId.noSubmission(id));
        return Response.status(cancellation.requested() ? Response.Status.ACCEPTED : Response.Status.OK)
                .entity(new Cancelled(
                        id, cancellation.requested(), cancellation.status().word()))
                .build();
    }

    private void change(UUID id, JobChange change) {
        if (!owners.change(caller.accountId(), id, change)) {
            throw PathId.noSubmission(id);
        }
    }

    /** The answer to a call that cancels. */
    @Schema(name = "Cancellation")
    public record Cancelled(UUID submissionId, boolean cancelled, String status) {}
}
