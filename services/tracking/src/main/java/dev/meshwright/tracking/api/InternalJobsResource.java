package dev.meshwright.tracking.api;

import dev.meshwright.model.Ids;
import dev.meshwright.shared.http.Internal;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.tracking.domain.Artifacts;
import dev.meshwright.tracking.domain.Jobs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Jobs, for services that have to know where one stands. */
@Path("/internal/jobs")
@Internal
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InternalJobsResource {

    private static final int MOST_IDS = 1_000;

    private final Jobs jobs;
    private final Artifacts artifacts;

    InternalJobsResource(Jobs jobs, Artifacts artifacts) {
        this.jobs = jobs;
        this.artifacts = artifacts;
    }

    /** A job; 404 when there is no such submission. */
    @GET
    @Path("/{id}")
    public InternalJob job(@PathParam("id") String id) {
        return Ids.parse(id)
                .flatMap(jobs::find)
                .map(job -> InternalJob.of(job, artifacts.of(job)))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Which of some jobs have ended.
     *
     * @param ids at most 1,000, between commas; those that nobody knows have not ended
     */
    @GET
    @Path("/ended")
    public Ended ended(@QueryParam("ids") @DefaultValue("") String ids) {
        List<UUID> asked = Stream.of(ids.split(","))
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .toList();
        if (asked.size() > MOST_IDS) {
            throw ProblemException.of(
                    ProblemCode.INVALID_PARAMETER,
                    "ids: at most " + MOST_IDS + " jobs can be asked about at once, these are " + asked.size() + ".",
                    "Ask in several calls.");
        }
        return new Ended(jobs.ended(asked));
    }

    /** Those of the jobs that have ended. */
    public record Ended(List<UUID> ended) {}
}
