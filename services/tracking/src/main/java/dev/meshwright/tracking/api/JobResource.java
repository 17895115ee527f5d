package dev.meshwright.tracking.api;

import dev.meshwright.model.JobStatus;
import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.keys.Caller;
import dev.meshwright.shared.keys.KeyRequired;
import dev.meshwright.shared.openapi.ApiTags;
import dev.meshwright.tracking.domain.Job;
import dev.meshwright.tracking.domain.Jobs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where submissions stand. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.WATCH)
public class JobResource {

    private final Jobs jobs;
    private final Caller caller;

    JobResource(Jobs jobs, Caller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    /** Everything about one submission; whoever has the id may read it. */
    @GET
    @Path("/{id}/info")
    @Operation(summary = "Everything about one submission", description = "Whoever has the id may read it.")
    public JobView info(@PathParam("id") String segment) {
        UUID id = PathId.submission(segment);
        Job job = jobs.find(id).orElseThrow(() -> PathId.noSubmission(id));
        return JobView.of(job, job.status() == JobStatus.QUEUED ? jobs.queuePosition(job) : null);
    }

    /** The caller's own submissions, newest first. */
    @GET
    @Path("/submissions")
    @KeyRequired
    @Operation(summary = "Your submissions", description = "Pinned ones first, then the newest.")
    public JobItem.Page list(
            @QueryParam("status") String status, @QueryParam("phase") String phase, @QueryParam("limit") String limit) {
        return JobItem.Page.of(jobs.list(caller.accountId(), ListQuery.parse(status, phase, limit)));
    }
}
