package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Asset;
import dev.meshwright.conversion.domain.Assets;
import dev.meshwright.conversion.domain.Result;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.openapi.ApiTags;
import dev.meshwright.shared.submissions.SubmissionLookup;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
@Path("/api/v1/{id}/download")
@RunOnVirtualThread
@Tag(name = ApiTags.RESULT)
@APIResponse(responseCode = "304", description = "The client has the file: its ETag is the one of If-None-Match.")
@APIResponse(
        responseCode = "409",
        description = "The submission has not finished yet; Retry-After says when to ask again.")
@APIResponse(responseCode = "410", description = "The submission failed, so it has no files.")
@APIResponse(responseCode = "416", description = "No byte of the file lies in the range.")
public class DownloadResource {

    private static final String REFERENCE_IMAGE = "reference_image";
    private static final String RETRY_SECONDS = "2";

    private final Assets assets;
    private final SubmissionLookup submissions;
    private final FileResponses files;

    DownloadResource(Assets assets, SubmissionLookup submissions, FileResponses files) {
        this.assets = assets;
        this.submissions = submissions;
        this.files = files;
    }

    /**
     * The file of a format.
     *
     * @param quality accepted for the clients that send it; there is one file
     */
    @GET
    @Operation(summary = "Download a file", description = "Never answers 2xx with anything but the file itself.")
    @APIResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "*/*"))
    @APIResponse(
            responseCode = "206",
            description = "The part of the file that the Range header asked for.",
            content = @Content(mediaType = "*/*"))
    public Response download(
            @PathParam("id") String segment,
            @QueryParam("format") String format,
            @QueryParam("quality") String quality,
            @QueryParam("textures") String textures,
            @QueryParam("draco") String draco,
            @Context HttpHeaders headers)
            throws IOException {
        return files.whole(find(segment, format, quality, textures, draco), headers);
    }

    /** What a download would answer, without the file. */
    @HEAD
    @Operation(summary = "What a download would answer, without the file")
    @APIResponse(responseCode = "200", description = "The file is there.")
    public Response head(
            @PathParam("id") String segment,
            @QueryParam("format") String format,
            @QueryParam("quality") String quality,
            @QueryParam("textures") String textures,
            @QueryParam("draco") String draco,
            @Context HttpHeaders headers) {
        return files.headers(find(segment, format, quality, textures, draco), headers);
    }

    private Asset find(String segment, String format, String quality, String textures, String draco) {
        UUID id = PathId.submission(segment);
        List<FieldProblem> problems = DownloadOptions.problems(quality, textures, draco);
        Optional<ArtifactKind> offered = DownloadFormats.parse(format);
        boolean referenceImage = REFERENCE_IMAGE.equals(format);
        if (offered.isEmpty() && !referenceImage) {
            problems.add(DownloadFormats.notOffered(format));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.ofFields(problems);
        }
        if (referenceImage) {
            requireSubmission(id);
            throw ProblemException.of(
                    ProblemCode.NOT_FOUND,
                    "Submission '" + id + "' was made without reference images.",
                    "Download another format.");
        }
        return finished(id, offered.orElseThrow());
    }

    private Asset finished(UUID id, ArtifactKind kind) {
        Result result = assets.findResult(id).orElseThrow(() -> notFinished(id));
        if (result.isFailed()) {
            throw ProblemException.of(
                    ProblemCode.NO_RESULT,
                    "Submission '" + id + "' has no result, it failed: " + result.errorMessage() + " ("
                            + result.errorCode() + ")",
                    "Submit again.");
        }
        return assets.findAsset(id, kind)
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.NOT_FOUND,
                        "Submission '" + id + "' has no file of the format '" + kind.word() + "'.",
                        "Download another format."));
    }

    private ProblemException notFinished(UUID id) {
        requireSubmission(id);
        return ProblemException.of(
                        ProblemCode.NOT_FINISHED,
                        "Submission '" + id + "' has not finished yet.",
                        "Wait until its status is completed, then download.")
                .withHeader("Retry-After", RETRY_SECONDS);
    }

    private void requireSubmission(UUID id) {
        if (submissions.find(id).isEmpty()) {
            throw PathId.noSubmission(id);
        }
    }
}
