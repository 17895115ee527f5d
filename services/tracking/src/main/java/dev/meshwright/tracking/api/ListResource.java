package dev.meshwright.tracking.api;

import dev.meshwright.shared.http.PublicUrl;
import dev.meshwright.shared.keys.Caller;
import dev.meshwright.shared.keys.KeyRequired;
import dev.meshwright.shared.openapi.ApiTags;
import dev.meshwright.tracking.domain.JobLists;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own submissions. */
@Path("/api/v1/submissions")
@KeyRequired
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.WATCH)
public class ListResource {

    private final JobLists lists;
    private final Caller caller;
    private final PublicUrl url;

    ListResource(JobLists lists, Caller caller, PublicUrl url) {
        this.lists = lists;
        this.caller = caller;
        this.url = url;
    }

    /** A page of them, pinned ones first, then the newest. */
    @GET
    @Operation(summary = "Your submissions", description = "Pinned ones first, then the newest.")
    public JobItem.Page list(@BeanParam ListParameters parameters) {
        return JobItem.Page.of(lists.page(caller.accountId(), ListQuery.list(parameters)), url);
    }

    /** Those with some words in prompt, task or nickname, the newest first. */
    @GET
    @Path("/search")
    @Operation(
            summary = "Search your submissions",
            description =
                    "Those with the words somewhere in prompt, task or nickname, in upper or lower case; the newest first.")
    public JobItem.Page search(
            @Parameter(required = true, description = "What to look for.") @QueryParam("q") String words,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        return JobItem.Page.of(lists.page(caller.accountId(), ListQuery.search(words, cursor, limit)), url);
    }

    /** All that have not ended, the oldest first. */
    @GET
    @Path("/active")
    @Operation(
            summary = "Your submissions that have not ended",
            description = "Queued and processing ones, the oldest first.")
    public ActiveItem.All active() {
        return ActiveItem.All.of(lists.active(caller.accountId()));
    }
}
