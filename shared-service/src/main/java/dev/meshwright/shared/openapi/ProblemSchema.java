package dev.meshwright.shared.openapi;

import dev.meshwright.shared.http.ProblemCode;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schema of problem documents. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema create() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Why a request was refused, as a problem document (RFC 9457).")
                .addProperty("type", text("^urn:meshwright:problem:[a-z-]+$").description("The code as a URI."))
                .addProperty("title", text(null).description("The code in words."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status."))
                .addProperty(
                        "detail", text(".").description("What was wrong, with which value, and what to do about it."))
                .addProperty("instance", text("^/").description("The path that was asked for."))
                .addProperty("error", codes())
                .addProperty("message", text(".").description("The same as `detail`, for older clients."))
                .addProperty("next", text(".").description("What to do."))
                .addProperty("request_id", text(".").description("The value of the X-Request-Id header."))
                .addProperty("status_url", text("^https?://").description("Where to ask how a conversion goes on."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(fieldProblem())
                                .description("Each wrong field, where the problem is one of fields."))
                .required(List.of(
                        "type", "title", "status", "detail", "instance", "error", "message", "next", "request_id"));
    }

    /** @param pattern null for any text */
    static Schema text(String pattern) {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return pattern == null ? text : text.pattern(pattern);
    }

    private static Schema codes() {
        return text(null)
                .description("The stable code to branch on.")
                .enumeration(Arrays.stream(ProblemCode.values())
                        .<Object>map(ProblemCode::name)
                        .toList());
    }

    private static Schema fieldProblem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("field", text("."))
                .addProperty("message", text("."))
                .required(List.of("field", "message"));
    }
}
