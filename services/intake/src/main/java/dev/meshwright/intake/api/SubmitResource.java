package dev.meshwright.intake.api;

import dev.meshwright.intake.domain.Submissions;
import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.http.Times;
import dev.meshwright.shared.keys.Caller;
import dev.meshwright.shared.keys.KeyRequired;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calls that submit something. */
@Path("/api/v1")
@KeyRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.SUBMIT)
@APIResponse(
        responseCode = "202",
        description = "Accepted: a job will run.",
        headers =
                @Header(
                        name = "Location",
                        description = "Where the submission's info is.",
                        schema = @Schema(implementation = String.class)),
        content = @Content(schema = @Schema(implementation = SubmitResource.Accepted.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such project, parent or image, or it belongs to somebody else.")
public class SubmitResource {

    private final SubmissionRequests requests;
    private final Submissions submissions;
    private final Caller caller;

    SubmitResource(SubmissionRequests requests, Submissions submissions, Caller caller) {
        this.requests = requests;
        this.submissions = submissions;
        this.caller = caller;
    }

    /** Asks for a new model. */
    @POST
    @Path("/phase1/submit")
    @Operation(summary = "Create a model", description = "Asks for a new model, described in words.")
    public Response create(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CreateBody.class)))
                    byte[] body) {
        return accepted(submissions.accept(caller.accountId(), requests.create(body)));
    }

    /** The same call by its newer name. */
    @POST
    @Path("/architect/submit")
    @Operation(summary = "Create a model, by the call's newer name", description = "The same as phase1/submit.")
    public Response createByNewerName(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CreateBody.class)))
                    byte[] body) {
        return create(body);
    }

    private static Response accepted(SubmissionCreated created) {
        return Response.accepted(
                        new Accepted(created.submissionId(), JobStatus.QUEUED.word(), Times.iso(created.createdAt())))
                .header("Location", "/api/v1/" + created.submissionId() + "/info")
                .build();
    }

    /** The answer to a submit call. */
    public record Accepted(UUID submissionId, String status, String createdAt) {}
}
