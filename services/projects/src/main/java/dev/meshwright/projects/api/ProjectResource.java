package dev.meshwright.projects.api;

import dev.meshwright.projects.domain.CountedProject;
import dev.meshwright.projects.domain.ProjectSubmissions;
import dev.meshwright.projects.domain.Projects;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.keys.Caller;
import dev.meshwright.shared.keys.KeyRequired;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Projects. */
@Path("/api/v1/projects")
@KeyRequired
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.PROJECT)
public class ProjectResource {

    static final int MOST_SUBMISSIONS = 200;

    private final Projects projects;
    private final ProjectSubmissions submissions;
    private final Caller caller;

    ProjectResource(Projects projects, ProjectSubmissions submissions, Caller caller) {
        this.projects = projects;
        this.submissions = submissions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Your projects", description = "Newest first; archived ones only where they are asked for.")
    public ProjectItem.All listProjects(
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("include_archived")
                    String includeArchived) {
        return ProjectItem.All.of(projects.list(caller.accountId(), isTrue("include_archived", includeArchived)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Start a project")
    @APIResponse(
            responseCode = "201",
            description = "The project.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the project is.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ProjectItem.class)))
    public Response createProject(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ProjectBody.class)))
                    byte[] body) {
        ProjectRequests.NewProject wanted = ProjectRequests.create(body);
        CountedProject created = projects.create(caller.accountId(), wanted.name(), wanted.description());
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/projects/" + created.project().id())
                .entity(ProjectItem.of(created))
                .build();
    }

    /** A project without its submissions would be taken for an empty one: where they can't be told, the call fails. */
    @GET
    @Path("/{project}")
    @Operation(summary = "A project and its submissions")
    public ProjectDetail project(@PathParam("project") String segment) {
        UUID id = ProjectIds.project(segment);
        CountedProject project = projects.find(caller.accountId(), id).orElseThrow(() -> ProjectIds.noProject(segment));
        try {
            return ProjectDetail.of(project, submissions.find(caller.accountId(), id, MOST_SUBMISSIONS));
        } catch (ProjectSubmissions.UnavailableException e) {
            throw ProblemException.of(
                            ProblemCode.SERVICE_UNAVAILABLE,
                            "The submissions of the project '" + id + "' can't be told at present.",
                            "Try again in a few seconds.")
                    .withHeader("Retry-After", "2");
        }
    }

    @PATCH
    @Path("/{project}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Rename, describe or archive a project",
            description = "At least one field. A description of null clears it.")
    public ProjectItem changeProject(
            @PathParam("project") String segment,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ProjectChangeBody.class)))
                    byte[] body) {
        UUID id = ProjectIds.project(segment);
        return projects.change(caller.accountId(), id, ProjectRequests.change(body))
                .map(ProjectItem::of)
                .orElseThrow(() -> ProjectIds.noProject(segment));
    }

    @DELETE
    @Path("/{project}")
    @Operation(
            summary = "Delete a project for good",
            description = "Its sources go with it. Its submissions live on without a project.")
    @APIResponse(responseCode = "204", description = "The project is gone.")
    public void deleteProject(@PathParam("project") String segment) {
        if (!projects.delete(caller.accountId(), ProjectIds.project(segment))) {
            throw ProjectIds.noProject(segment);
        }
    }

    private static boolean isTrue(String name, String text) {
        return switch (text) {
            case null -> false;
            case "", "false" -> false;
            case "true" -> true;
            default ->
                throw ProblemException.ofFields(
                        List.of(new FieldProblem(name, "is true or false, this is '" + text + "'")));
        };
    }

    /** The body of a create call, for the document alone. */
    record ProjectBody(
            @Schema(
                    required = true,
                    minLength = 1,
                    maxLength = ProjectRequests.LONGEST_NAME,
                    examples = "The harbour town")
            String name,

            @Schema(nullable = true, maxLength = ProjectRequests.LONGEST_DESCRIPTION)
            String description) {}

    /** The body of a change, for the document alone. */
    record ProjectChangeBody(
            @Schema(minLength = 1, maxLength = ProjectRequests.LONGEST_NAME)
            String name,

            @Schema(nullable = true, maxLength = ProjectRequests.LONGEST_DESCRIPTION, description = "Null clears it.")
            String description,

            @Schema(description = "Archived projects are left out of the list.")
            Boolean isArchived) {}
}
