package dev.meshwright.projects.api;

import dev.meshwright.model.Ids;
import dev.meshwright.projects.domain.Projects;
import dev.meshwright.projects.domain.Source;
import dev.meshwright.shared.http.Internal;
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
import java.util.UUID;

/** Projects, for services that a client names one to. */
@Path("/internal/projects")
@Internal
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InternalProjectsResource {

    private final Projects projects;

    InternalProjectsResource(Projects projects) {
        this.projects = projects;
    }

    /**
     * The account's project and what its sources say at this moment.
     *
     * @param sources false to ask only whether there is such a project
     */
    @GET
    @Path("/{id}")
    public Texts project(
            @PathParam("id") String id,
            @QueryParam("account_id") String account,
            @QueryParam("sources") @DefaultValue("true") boolean sources) {
        UUID projectId = Ids.parse(id).orElseThrow(NotFoundException::new);
        UUID accountId = Ids.parse(account).orElseThrow(NotFoundException::new);
        if (!sources) {
            return projects.find(accountId, projectId)
                    .map(found -> new Texts(projectId, List.of()))
                    .orElseThrow(NotFoundException::new);
        }
        return projects.findSources(accountId, projectId)
                .map(found -> new Texts(projectId, found.stream().map(Text::of).toList()))
                .orElseThrow(NotFoundException::new);
    }

    /** What a project's sources say. */
    public record Texts(UUID projectId, List<Text> sources) {}

    /**
     * What one of them says.
     *
     * @param sha256    of the text in UTF-8, 64 lower-case hexadecimal digits
     * @param sizeBytes of the text in UTF-8
     */
    public record Text(String filename, String content, String sha256, int sizeBytes) {
        static Text of(Source source) {
            return new Text(source.filename(), source.content(), source.sha256(), source.sizeBytes());
        }
    }
}
