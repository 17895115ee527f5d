package dev.meshwright.intake.api;

import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a submit call says beside its body. */
public class SubmitHeaders {

    private static final String NAME = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    @Parameter(
            description = "Makes it safe to send a request again: for 24 hours, the same key with the same body gives"
                    + " the first answer and starts nothing.",
            schema = @Schema(minLength = 1, maxLength = 255, pattern = "^[!-~]+$"))
    @HeaderParam(NAME)
    String idempotencyKey;

    /** An empty header is null in the field above, as if it had not been sent. */
    @Context
    HttpHeaders all;

    @Parameter(hidden = true)
    @HeaderParam("Content-Length")
    String contentLength;

    @Context
    UriInfo uri;

    String path() {
        return uri.getPath();
    }

    /**
     * Null when there is none.
     *
     * @throws ProblemException 422, when it is none that could be kept
     */
    String checkedIdempotencyKey() {
        String given = all.getHeaderString(NAME);
        if (given != null && !KEY.matcher(given).matches()) {
            throw ProblemException.ofFields(List.of(new FieldProblem(
                    NAME,
                    "has 1 to 255 visible ASCII characters, this has " + given.length()
                            + " characters of some kind; send a UUID, or leave the header out")));
        }
        return given;
    }
}
