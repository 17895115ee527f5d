package dev.meshwright.shared.openapi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of calls that can answer that nothing has changed, or with a part (RFC 9110, sections 13 and 14). */
final class ConditionalRequests {

    private static final String NOT_MODIFIED = "304";
    private static final String PARTIAL = "206";
    private static final String ETAG = "ETag";

    private ConditionalRequests() {}

    /** Adds them where the answers of a call say that it knows them. */
    static void describe(Operation operation) {
        if (operation.getResponses().hasAPIResponse(NOT_MODIFIED)) {
            add(operation, "If-None-Match", "The ETag of the answer that the client has.");
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2") || status.equals(NOT_MODIFIED)) {
                    addTag(answer);
                }
            });
        }
        if (operation.getResponses().hasAPIResponse(PARTIAL)) {
            add(operation, "Range", "The part that is wanted, such as `bytes=0-1023`.");
            add(operation, "If-Range", "The ETag that the part has to be of; else the whole is sent.");
        }
    }

    /** A call that reads the header by itself has it already. */
    private static void add(Operation operation, String name, String description) {
        List<Parameter> known = Objects.requireNonNullElse(operation.getParameters(), List.of());
        Optional<Parameter> same =
                known.stream().filter(header -> name.equals(header.getName())).findFirst();
        same.ifPresentOrElse(
                header -> header.setDescription(description),
                () -> operation.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.HEADER)
                        .description(description)
                        .schema(ProblemSchema.text(null))));
    }

    private static void addTag(APIResponse answer) {
        Header tag = OASFactory.createHeader()
                .description("What to send as If-None-Match next time.")
                .schema(ProblemSchema.text(null));
        answer.addHeader(ETAG, tag);
    }
}
