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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asks for models with changes. */
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
        description = "The parent has not completed, or the request is being worked on already.")
@APIResponse(responseCode = "429", description = "The key has as much going on, or has submitted as often, as it may.")
public class EditResource {

    private static final int MOST_NAMES = 500;
    private static final int LONGEST_NAME = 1_000;

    private final SubmitCalls calls;
    private final CommonFields common;

    EditResource(SubmitCalls calls, CommonFields common) {
        this.calls = calls;
        this.common = common;
    }

    /** Asks for a model with the changes that are described, in all parts or in some. */
    @POST
    @Path("/phase3/submit")
    @Operation(
            summary = "Edit a model",
            description = "Asks for a model with the changes that are described, in all parts or in some.")
    public Response edit(
            @BeanParam SubmitHeaders headers,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditBody.class)))
                    InputStream body) {
        return calls.answer(headers, body, this::read);
    }

    /** The same call by its newer name. */
    @POST
    @Path("/edit/submit")
    @Operation(summary = "Edit a model, by the call's newer name", description = "The same as phase3/submit.")
    public Response editByNewerName(
            @BeanParam SubmitHeaders headers,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditBody.class)))
                    InputStream body) {
        return edit(headers, body);
    }

    private SubmissionRequest read(RequestFields fields) {
        String parent = common.parent(fields);
        String change = fields.text("modification_request", CommonFields.LONGEST_TEXT);
        if (fields.isFine("modification_request") && (change == null || change.isBlank())) {
            fields.wrong("modification_request", "is needed: say in words what is to be changed");
        }
        List<String> names = fields.texts("focus_on_node_names", MOST_NAMES, LONGEST_NAME);
        String project = common.id(fields, "project_id");
        boolean adaptiveThinking = common.adaptiveThinking(fields);
        fields.check();
        return SubmissionRequest.edit(common.defaultModel(), adaptiveThinking, change, names, parent, project);
    }
}
