package dev.meshwright.projects.api;

import dev.meshwright.projects.domain.Projects;
import dev.meshwright.projects.domain.PutSource;
import dev.meshwright.projects.domain.SourceName;
import dev.meshwright.projects.domain.Sources;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The source files of projects. */
@Path("/api/v1/projects")
@KeyRequired
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.PROJECT)
public class SourceResource {

    private final Projects projects;
    private final Sources sources;
    private final Caller caller;

    SourceResource(Projects projects, Sources sources, Caller caller) {
        this.projects = projects;
        this.sources = sources;
        this.caller = caller;
    }

    @GET
    @Path("/{project}/sources")
    @Operation(summary = "The source files of a project")
    public SourceItem.All listSources(@PathParam("project") String project) {
        UUID id = ProjectIds.project(project);
        return projects.findSources(caller.accountId(), id)
                .map(found -> SourceItem.All.of(id, found))
                .orElseThrow(() -> ProjectIds.noProject(project));
    }

    /** Takes any content type, so as to say itself which one is wanted. */
    @POST
    @Path("/{project}/sources")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Add a source file, or replace the one of the same name",
            description =
                    "Text in UTF-8 named .md, .markdown, .txt or .text; at most 64 KB a file and 256 KB a project.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = UploadBody.class)))
    @APIResponse(
            responseCode = "201",
            description = "The file was added.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the file is.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SourceItem.class)))
    @APIResponse(
            responseCode = "200",
            description = "The file of the same name was replaced; it keeps its id.",
            content = @Content(schema = @Schema(implementation = SourceItem.class)))
    @APIResponse(responseCode = "400", description = "The file is empty or not UTF-8, or the body no whole form.")
    public Response putSource(@PathParam("project") String project, @Context HttpHeaders headers, InputStream body) {
        UUID id = ProjectIds.project(project);
        SourceUpload upload = SourceUpload.read(headers, body);
        PutSource put = SourceProblems.tell(
                        () -> sources.put(caller.accountId(), id, SourceName.of(upload.filename()), upload.content()))
                .orElseThrow(() -> ProjectIds.noProject(project));
        Response.ResponseBuilder response = Response.status(put.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(SourceItem.listed(put.source()));
        return put.isNew()
                ? response.header(
                                "Location",
                                "/api/v1/projects/" + id + "/sources/"
                                        + put.source().id())
                        .build()
                : response.build();
    }

    @GET
    @Path("/{project}/sources/{source}")
    @Operation(summary = "A source file with its text")
    public SourceItem source(@PathParam("project") String project, @PathParam("source") String source) {
        return sources.find(caller.accountId(), ProjectIds.project(project), ProjectIds.source(source))
                .map(SourceItem::whole)
                .orElseThrow(() -> ProjectIds.noSource(source));
    }

    @PATCH
    @Path("/{project}/sources/{source}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rename a source file or change its text", description = "At least one of both.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(schema = @Schema(implementation = SourceItem.class)))
    @APIResponse(responseCode = "409", description = "Another file of the project has that name.")
    public SourceItem changeSource(
            @PathParam("project") String project,
            @PathParam("source") String source,
            @Context HttpHeaders headers,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangeBody.class)))
                    InputStream body) {
        UUID projectId = ProjectIds.project(project);
        UUID id = ProjectIds.source(source);
        SourceRequest wanted = SourceRequest.read(headers, body);
        return SourceProblems.tell(
                        () -> sources.change(caller.accountId(), projectId, id, wanted.name(), wanted.text()))
                .map(SourceItem::whole)
                .orElseThrow(() -> ProjectIds.noSource(source));
    }

    @DELETE
    @Path("/{project}/sources/{source}")
    @Operation(
            summary = "Delete a source file for good",
            description = "Submissions that were made with it keep the text that they were made with.")
    @APIResponse(responseCode = "204", description = "The file is gone.")
    public void deleteSource(@PathParam("project") String project, @PathParam("source") String source) {
        if (!sources.delete(caller.accountId(), ProjectIds.project(project), ProjectIds.source(source))) {
            throw ProjectIds.noSource(source);
        }
    }

    /** The form of an upload, for the document alone. */
    record UploadBody(
            @Schema(required = true, format = "binary", description = "The file, with its name.")
            String file) {}

    /** The body of a change, for the document alone. */
    record ChangeBody(
            @Schema(maxLength = 255, examples = "style.md") String filename,
            @Schema(description = "The whole new text.") String content) {}
}
