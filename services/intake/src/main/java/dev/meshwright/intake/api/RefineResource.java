package dev.meshwright.intake.api;

import dev.meshwright.intake.input.SubmissionRequest;
import dev.meshwright.shared.http.RequestFields;
import dev.meshwright.shared.keys.KeyRequired;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asks for better versions of models. */
@Path("/api/v1")
@KeyRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.SUBMIT)
@APIResponse(
        responseCode = "202",
        description = "Accepted: a job will run.",
        headers =
                @Header(
                        name = "Location",
                        description = "Where the submission's info is.",
                        schema = @Schema(implementation = String.class)),
        content = @Content(schema = @Schema(implementation = SubmitCalls.Accepted.class)))
@APIResponse(responseCode = "404", description = "There is no such parent or project, or it belongs to somebody else.")
@APIResponse(
        responseCode = "409",
        description =
                "The parent has not completed, or is no new model and no refinement, or the request is being worked on already.")
@APIResponse(responseCode = "429", description = "The key has as much going on, or has submitted as often, as it may.")
public class RefineResource {

    private final SubmitCalls calls;
    private final CommonFields common;

    RefineResource(SubmitCalls calls, CommonFields common) {
        this.calls = calls;
        this.common = common;
    }

    /** Asks for a better version of a model: what floats, is missing or breaks a rule is found and mended. */
    @POST
    @Path("/phase2/submit")
    @Operation(
            summary = "Refine a model",
            description =
                    "Asks for a better version of a model: what floats, is missing or breaks a rule is found and mended.")
    public Response refine(
            @BeanParam SubmitHeaders headers,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RefineBody.class)))
                    InputStream body) {
        return calls.answer(headers, body, this::read);
    }

    /** The same call by its newer name. */
    @POST
    @Path("/autofix/submit")
    @Operation(summary = "Refine a model, by the call's newer name", description = "The same as phase2/submit.")
    public Response refineByNewerName(
            @BeanParam SubmitHeaders headers,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RefineBody.class)))
                    InputStream body) {
        return refine(headers, body);
    }

    private SubmissionRequest read(RequestFields fields) {
        String parent = common.parent(fields);
        String project = common.id(fields, "project_id");
        boolean adaptiveThinking = common.adaptiveThinking(fields);
        fields.check();
        return SubmissionRequest.refine(common.defaultModel(), adaptiveThinking, parent, project);
    }
}
