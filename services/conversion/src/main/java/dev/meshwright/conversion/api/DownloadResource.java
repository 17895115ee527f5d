package dev.meshwright.conversion.api;

import dev.meshwright.model.ArtifactKind;
import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one door through which files leave. Whoever has a submission's id may come. */
@Path("/api/v1")
@RunOnVirtualThread
@Tag(name = ApiTags.RESULT)
@APIResponse(
        responseCode = "302",
        description = "The file lies at the address in Location, which is good for a few minutes.")
@APIResponse(responseCode = "304", description = "The client has the file: its ETag is the one of If-None-Match.")
@APIResponse(
        responseCode = "409",
        description = "The submission has not finished yet; Retry-After says when to ask again.")
@APIResponse(responseCode = "410", description = "The submission failed, so it has no files.")
@APIResponse(responseCode = "416", description = "No byte of the file lies in the range.")
public class DownloadResource {

    private final FinishedFiles files;
    private final ReferenceImages images;
    private final FileResponses responses;

    DownloadResource(FinishedFiles files, ReferenceImages images, FileResponses responses) {
        this.files = files;
        this.images = images;
        this.responses = responses;
    }

    /** The file of a format. */
    @GET
    @Path("/{id}/download")
    @Operation(summary = "Download a file", description = "Never answers 2xx with anything but the file itself.")
    @APIResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "*/*"))
    @APIResponse(
            responseCode = "206",
            description = "The part of the file that the Range header asked for.",
            content = @Content(mediaType = "*/*"))
    public Response download(
            @PathParam("id") String segment, @BeanParam DownloadParameters parameters, @Context HttpHeaders headers)
            throws IOException {
        return responses.whole(find(segment, parameters), headers);
    }

    /** What a download would answer, without the file. */
    @HEAD
    @Path("/{id}/download")
    @Operation(summary = "What a download would answer, without the file")
    @APIResponse(responseCode = "200", description = "The file is there.")
    public Response head(
            @PathParam("id") String segment, @BeanParam DownloadParameters parameters, @Context HttpHeaders headers)
            throws IOException {
        return responses.headers(find(segment, parameters), headers);
    }

    private StoredFile find(String segment, DownloadParameters wanted) throws IOException {
        UUID id = PathId.submission(segment);
        List<FieldProblem> problems = DownloadOptions.problems(wanted.quality, wanted.textures, wanted.draco);
        Optional<ArtifactKind> offered = DownloadFormats.parse(wanted.format);
        boolean isReferenceImage = ReferenceImages.FORMAT.equals(wanted.format);
        if (isReferenceImage) {
            ReferenceImages.problem(wanted.index).ifPresent(problems::add);
        } else if (offered.isEmpty()) {
            problems.add(DownloadFormats.notOffered(wanted.format));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.ofFields(problems);
        }
        return isReferenceImage ? images.find(id, wanted.index) : StoredFile.of(files.find(id, offered.orElseThrow()));
    }
}
