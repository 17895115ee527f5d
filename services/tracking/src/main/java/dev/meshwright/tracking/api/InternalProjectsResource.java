package dev.meshwright.tracking.api;

import dev.meshwright.model.Ids;
import dev.meshwright.shared.http.Internal;
import dev.meshwright.shared.http.PublicUrl;
import dev.meshwright.tracking.domain.JobLists;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The submissions of a project, for the service that shows projects. */
@Path("/internal/projects")
@Internal
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InternalProjectsResource {

    private final JobLists lists;
    private final PublicUrl url;

    InternalProjectsResource(JobLists lists, PublicUrl url) {
        this.lists = lists;
        this.url = url;
    }

    /**
     * As the list gives them, which leaves out deleted ones; their links lead to the address that the asker passes on.
     *
     * @param account whose they are
     * @param limit   1 to 200, which is the default too
     */
    @GET
    @Path("/{project}/submissions")
    public JobItem.Page submissions(
            @PathParam("project") String project,
            @QueryParam("account_id") String account,
            @QueryParam("limit") String limit) {
        UUID projectId = Ids.parse(project).orElseThrow(NotFoundException::new);
        UUID accountId = Ids.parse(account).orElseThrow(NotFoundException::new);
        return JobItem.Page.of(lists.page(accountId, ListQuery.ofProject(projectId, limit)), url);
    }
}
