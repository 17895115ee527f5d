package dev.meshwright.shared.openapi;

import dev.meshwright.shared.http.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What calls answer alike: the refusals that follow from what a call takes, and the request's id on every answer. */
final class CommonAnswers {

    static final String REQUEST_ID = "X-Request-Id";

    private static final int FIRST_REFUSAL = 400;

    /** What the scanner says where a resource says nothing. */
    private static final Set<String> SCANNER_WORDS = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private CommonAnswers() {}

    /** Adds them to a call; what the call says of a status itself stays. */
    static void addTo(Operation operation, String path) {
        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        refusals(operation, path).forEach((status, description) -> {
            APIResponse said = answers.computeIfAbsent(status, _ -> OASFactory.createAPIResponse());
            if (said.getDescription() == null || SCANNER_WORDS.contains(said.getDescription())) {
                said.setDescription(description);
            }
        });
        APIResponses sorted = OASFactory.createAPIResponses();
        answers.forEach((status, answer) -> sorted.addAPIResponse(status, completed(status, answer)));
        operation.setResponses(sorted);
    }

    private static Map<String, String> refusals(Operation operation, String path) {
        Map<String, String> refusals = new LinkedHashMap<>();
        boolean takesBody = operation.getRequestBody() != null;
        boolean takesValues = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        if (takesBody) {
            refusals.put("400", "The body is not what the call takes: empty, not JSON, or not an object.");
            refusals.put("413", "The body is too large.");
            refusals.put("415", "The body has a content type that the call does not take.");
        }
        if (takesBody || takesValues) {
            refusals.put("422", "Fields are missing, have the wrong type or lie out of range; `errors` names each.");
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            refusals.put("401", "The key is missing, malformed, unknown or revoked.");
        }
        if (path.contains("{")) {
            refusals.put("404", "There is nothing of that id, or it belongs to somebody else.");
        }
        refusals.put("406", "The answer can't have the form that the Accept header asks for.");
        refusals.put("500", "Something broke on the server's side.");
        refusals.put("503", "A part of the system does not answer.");
        return refusals;
    }

    private static APIResponse completed(String status, APIResponse answer) {
        if (Integer.parseInt(status) >= FIRST_REFUSAL) {
            answer.setContent(problem());
        } else if (saysNothing(answer.getContent())) {
            answer.setContent(null);
        }
        return answer.addHeader(REQUEST_ID, OASFactory.createHeader().ref("#/components/headers/" + REQUEST_ID));
    }

    /** The scanner gives an answer without content the call's media type and an empty schema. */
    private static boolean saysNothing(Content content) {
        return content != null
                && content.getMediaTypes() != null
                && content.getMediaTypes().entrySet().stream()
                        .allMatch(entry -> entry.getKey().equals("application/json")
                                && isEmpty(entry.getValue().getSchema()));
    }

    private static boolean isEmpty(Schema schema) {
        return schema == null || (schema.getType() == null && schema.getRef() == null && schema.getAnyOf() == null);
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + ProblemSchema.NAME)));
    }
}
