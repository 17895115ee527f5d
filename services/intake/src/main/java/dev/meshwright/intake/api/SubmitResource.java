package dev.meshwright.intake.api;

import dev.meshwright.intake.domain.Submissions;
import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.http.Times;
import dev.meshwright.shared.keys.Caller;
import dev.meshwright.shared.keys.KeyRequired;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The calls that submit something. */
@Path("/api/v1")
@KeyRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
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
    public Response create(byte[] body) {
        return accepted(submissions.accept(caller.accountId(), requests.create(body)));
    }

    /** The same call by its newer name. */
    @POST
    @Path("/architect/submit")
    public Response createByNewerName(byte[] body) {
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
