package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Asking;
import dev.meshwright.conversion.domain.Conversion;
import dev.meshwright.conversion.domain.Conversions;
import dev.meshwright.conversion.domain.Requested;
import dev.meshwright.conversion.domain.Result;
import dev.meshwright.conversion.domain.Source;
import dev.meshwright.model.Ids;
import dev.meshwright.shared.event.TraceHeaders;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Turns models into other formats as jobs that can be asked about. Whoever has a submission's id may ask. */
@Path("/api/v1")
@RunOnVirtualThread
@Tag(name = ApiTags.RESULT)
public class ConvertResource {

    private static final int ACCEPTED = 202;

    private final FinishedFiles files;
    private final Conversions conversions;
    private final ConversionFiles converted;
    private final ConversionViews views;
    private final ConversionLinks links;
    private final FileResponses responses;
    private final TraceHeaders traces;

    ConvertResource(
            FinishedFiles files,
            Conversions conversions,
            ConversionFiles converted,
            ConversionViews views,
            ConversionLinks links,
            FileResponses responses,
            TraceHeaders traces) {
        this.files = files;
        this.conversions = conversions;
        this.converted = converted;
        this.views = views;
        this.links = links;
        this.responses = responses;
        this.traces = traces;
    }

    /** Asks for a model in another format. */
    @POST
    @Path("/convert")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Convert a model",
            description = "The same submission, format and target give the same job while it is queued, running or"
                    + " ready; `force` makes the file of a ready one again, once a minute at most. One that failed is given"
                    + " again for a minute; after that another one is made.")
    @APIResponse(
            responseCode = "200",
            description = "There is a job already.",
            content = @Content(schema = @Schema(implementation = ConversionView.class)))
    @APIResponse(
            responseCode = "202",
            description = "A job was made.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where to ask how it stands.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ConversionView.class)))
    @APIResponse(responseCode = "404", description = "There is no such submission.")
    @APIResponse(responseCode = "409", description = "The submission has not completed.")
    public Response convert(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ConvertBody.class)))
                    InputStream body)
            throws IOException {
        ConvertRequest request = ConvertRequest.read(body);
        Asking asking = request.force() ? Asking.ANEW : Asking.FOR_JOB;
        Requested requested = converted
                .request(source(request.submissionId()), request.kind(), asking, traces.capture())
                .requested();
        Conversion conversion = requested.conversion();
        Response.ResponseBuilder response = requested.isNew()
                ? Response.status(ACCEPTED).location(URI.create(links.status(conversion.id())))
                : Response.ok();
        return response.entity(views.of(conversion)).build();
    }

    /** How a conversion stands. */
    @GET
    @Path("/convert/{job}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How a conversion stands")
    public ConversionView status(@PathParam("job") String segment) {
        return views.of(find(segment));
    }

    /** The file of a conversion. */
    @GET
    @Path("/convert/{job}/download")
    @Operation(
            summary = "Download a conversion's file",
            description = "Does not wait; see the other download for that.")
    @APIResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "*/*"))
    @APIResponse(
            responseCode = "206",
            description = "The part of the file that the Range header asked for.",
            content = @Content(mediaType = "*/*"))
    @APIResponse(responseCode = "304", description = "The client has the file: its ETag is the one of If-None-Match.")
    @APIResponse(responseCode = "409", description = "The file is not made yet; Retry-After says when to ask again.")
    @APIResponse(responseCode = "410", description = "The conversion failed, so it has no file.")
    @APIResponse(responseCode = "416", description = "No byte of the file lies in the range.")
    public Response convertedFile(@PathParam("job") String segment, @Context HttpHeaders headers) {
        return responses.whole(file(segment), headers);
    }

    /** What a download would answer, without the file. */
    @HEAD
    @Path("/convert/{job}/download")
    @Operation(summary = "What the download of a conversion's file would answer, without the file")
    @APIResponse(responseCode = "200", description = "The file is there.")
    @APIResponse(responseCode = "304", description = "The client has the file: its ETag is the one of If-None-Match.")
    @APIResponse(responseCode = "409", description = "The file is not made yet; Retry-After says when to ask again.")
    @APIResponse(responseCode = "410", description = "The conversion failed, so it has no file.")
    public Response convertedFileHead(@PathParam("job") String segment, @Context HttpHeaders headers) {
        return responses.headers(file(segment), headers);
    }

    private StoredFile file(String segment) {
        Conversion conversion = find(segment);
        return switch (conversion.state()) {
            case READY -> converted.file(conversion).orElseThrow(() -> ConversionProblems.withoutFile(conversion));
            case QUEUED, RUNNING -> throw ConversionProblems.pending(conversion, links.status(conversion.id()));
            case FAILED, DEAD -> throw ConversionProblems.withoutFile(conversion);
        };
    }

    private Conversion find(String segment) {
        return Ids.parse(segment).flatMap(conversions::find).orElseThrow(() -> ConversionProblems.none(segment));
    }

    /** What has failed has not completed either, but waiting would not help. */
    private Source source(UUID id) {
        Result failed = files.result(id).filter(Result::isFailed).orElse(null);
        if (failed != null) {
            throw ProblemException.of(
                    ProblemCode.NOT_COMPLETED,
                    "Submission '" + id + "' can't be converted, it failed: " + failed.errorMessage() + " ("
                            + failed.errorCode() + ")",
                    "Submit again.");
        }
        return files.source(id);
    }
}
