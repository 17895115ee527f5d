package dev.meshwright.generation.api;

import dev.meshwright.generation.domain.Run;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.model.Ids;
import dev.meshwright.shared.http.Internal;
import dev.meshwright.shared.http.Problem;
import dev.meshwright.shared.http.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** How runs ended, for services that are asked before the event has reached them. */
@Path("/internal/runs")
@Internal
@RunOnVirtualThread
public class InternalRunsResource {

    private static final int MOST_IDS = 1_000;

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

    /**
     * Those of some submissions whose runs have ended.
     *
     * @param ids at most 1,000 ids, joined by commas; what is no id is passed over
     */
    @GET
    @Path("/ended")
    @Produces(MediaType.APPLICATION_JSON)
    public Ended ended(@QueryParam("ids") String ids) {
        List<UUID> asked = Arrays.stream((ids == null ? "" : ids).split(","))
                .flatMap(id -> Ids.parse(id).stream())
                .toList();
        if (asked.size() > MOST_IDS) {
            throw ProblemException.ofFields(List.of(
                    new Problem.FieldProblem("ids", "are at most " + MOST_IDS + ", these are " + asked.size())));
        }
        return new Ended(asked.isEmpty() ? List.of() : runs.ended(asked));
    }

    /** @param ended in no order */
    public record Ended(List<UUID> ended) {}
}
