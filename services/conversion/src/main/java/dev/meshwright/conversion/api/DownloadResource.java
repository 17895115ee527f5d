package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.ConversionTarget;
import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.Blocking;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one door through which files leave. Whoever has a submission's id may come. */
@Path("/api/v1")
@Blocking
@RunOnVirtualThread
@Tag(name = ApiTags.RESULT)
@APIResponse(
        responseCode = "302",
        description = "The file lies at the address in Location, which is good for a few minutes.")
@APIResponse(responseCode = "304", description = "The client has the file: its ETag is the one of If-None-Match.")
@APIResponse(
        responseCode = "409",
        description =
                "The submission has not finished yet, or the file is still being made; Retry-After says when to ask"
                        + " again.")
@APIResponse(responseCode = "410", description = "The submission failed, so it has no files.")
@APIResponse(responseCode = "502", description = "The model could not be turned into the format; the reason is told.")
@APIResponse(responseCode = "416", description = "No byte of the file lies in the range.")
public class DownloadResource {

    private final FinishedFiles files;
    private final ReferenceImages images;
    private final ConvertedDownloads conversions;
    private final FileResponses responses;

    DownloadResource(
            FinishedFiles files, ReferenceImages images, ConvertedDownloads conversions, FileResponses responses) {
        this.files = files;
        this.images = images;
        this.conversions = conversions;
        this.responses = responses;
    }

    /** The file of a format. */
    @GET
    @Path("/{id}/download")
    @Operation(
            summary = "Download a file",
            description = "Never answers 2xx with anything but the file itself. A format that has to be made first is"
                    + " waited for.")
    @APIResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "*/*"))
    @APIResponse(
            responseCode = "206",
            description = "The part of the file that the Range header asked for.",
            content = @Content(mediaType = "*/*"))
    public CompletionStage<Response> download(
            @PathParam("id") String segment, @BeanParam DownloadParameters parameters, @Context HttpHeaders headers)
            throws IOException {
        return find(segment, parameters).thenApply(file -> responses.whole(file, headers));
    }

    /** What a download would answer, without the file. */
    @HEAD
    @Path("/{id}/download")
    @Operation(summary = "What a download would answer, without the file")
    @APIResponse(responseCode = "200", description = "The file is there.")
    public CompletionStage<Response> head(
            @PathParam("id") String segment, @BeanParam DownloadParameters parameters, @Context HttpHeaders headers)
            throws IOException {
        return find(segment, parameters).thenApply(file -> responses.headers(file, headers));
    }

    private CompletionStage<StoredFile> find(String segment, DownloadParameters wanted) throws IOException {
        UUID id = PathId.submission(segment);
        return switch (wanted(wanted)) {
            case WantedFile.Artifact artifact ->
                CompletableFuture.completedFuture(StoredFile.of(files.find(id, artifact.kind())));
            case WantedFile.ReferenceImage image -> CompletableFuture.completedFuture(images.find(id, image.index()));
            case WantedFile.Converted converted -> conversions.find(id, converted.kind());
        };
    }

    private static WantedFile wanted(DownloadParameters wanted) {
        List<FieldProblem> problems = DownloadOptions.problems(wanted);
        Optional<WantedFile> file = DownloadFormats.parse(
                wanted.format, wanted.index, Targets.parse(wanted.target).orElse(ConversionTarget.GENERIC));
        if (file.isEmpty()) {
            problems.add(DownloadFormats.noFormat(wanted.format));
        } else if (file.get() instanceof WantedFile.ReferenceImage image) {
            ReferenceImages.problem(image.index()).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw ProblemException.ofFields(problems);
        }
        return file.get();
    }
}
