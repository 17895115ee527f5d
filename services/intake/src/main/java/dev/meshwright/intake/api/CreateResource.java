package dev.meshwright.intake.api;

import dev.meshwright.intake.input.GivenImage;
import dev.meshwright.intake.input.ImageFields;
import dev.meshwright.intake.input.SubmissionRequest;
import dev.meshwright.model.InputType;
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

/** Asks for new models. */
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
@APIResponse(
        responseCode = "404",
        description = "There is no such project, submission or image, or it belongs to somebody else.")
@APIResponse(
        responseCode = "409",
        description =
                "The submission whose style is wanted has not completed, or the request is being worked on already.")
@APIResponse(responseCode = "429", description = "The key has as much going on, or has submitted as often, as it may.")
public class CreateResource {

    private static final double SMALLEST_SIZE = 0.01;
    private static final double LARGEST_SIZE = 1_000;

    private final SubmitCalls calls;
    private final CommonFields common;

    CreateResource(SubmitCalls calls, CommonFields common) {
        this.calls = calls;
        this.common = common;
    }

    /** Asks for a new model, described in words, by images, or both. */
    @POST
    @Path("/phase1/submit")
    @Operation(
            summary = "Create a model",
            description = "Asks for a new model, described in words, by images, or both.")
    public Response create(
            @BeanParam SubmitHeaders headers,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CreateBody.class)))
                    InputStream body) {
        return calls.answer(headers, body, this::read);
    }

    /** The same call by its newer name. */
    @POST
    @Path("/architect/submit")
    @Operation(summary = "Create a model, by the call's newer name", description = "The same as phase1/submit.")
    public Response createByNewerName(
            @BeanParam SubmitHeaders headers,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CreateBody.class)))
                    InputStream body) {
        return create(headers, body);
    }

    private SubmissionRequest read(RequestFields fields) {
        String task = fields.text("task", CommonFields.LONGEST_TEXT);
        String model = common.model(fields);
        Double targetSize = fields.number("target_size_m", SMALLEST_SIZE, LARGEST_SIZE);
        boolean adaptiveThinking = common.adaptiveThinking(fields);
        String project = common.id(fields, "project_id");
        String referenceImage = common.id(fields, "reference_image_id");
        String style = common.id(fields, "style_reference_submission_id");
        List<GivenImage> images = ImageFields.read(fields);
        boolean hasWords = task != null && !task.isBlank();
        if (!hasWords && images.isEmpty() && fields.isFine("task") && !saysAnythingOfImages(fields)) {
            fields.wrong("task", "is needed where there is no image: say in words what is to be made");
        }
        fields.check();
        return SubmissionRequest.create(
                type(fields, images),
                model,
                adaptiveThinking,
                hasWords ? task : null,
                targetSize,
                images,
                referenceImage,
                style,
                project);
    }

    /** What is wrong with the images has been said, then, and words may not be missing. */
    private static boolean saysAnythingOfImages(RequestFields fields) {
        return fields.has("image") || (fields.has("images") && !fields.isEmptyList("images"));
    }

    private static InputType type(RequestFields fields, List<GivenImage> images) {
        if (images.isEmpty()) {
            return InputType.TEXT;
        }
        return fields.has("image") ? InputType.IMAGE : InputType.IMAGES;
    }
}
