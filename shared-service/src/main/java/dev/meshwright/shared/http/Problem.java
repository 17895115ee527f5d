package dev.meshwright.shared.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong with a request, as the client is told (RFC 9457, with a stable code to branch on). Clients exist that
 * show nothing but {@code detail}, so it alone says what was wrong, with which value, and what to do.
 *
 * @param error   stable code
 * @param message the same as {@code detail}, for older clients
 * @param next    what to do
 * @param statusUrl where to ask how it goes on; null where there is nothing that goes on
 * @param errors  each wrong field; null when the problem is no matter of fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String error,
        String message,
        String next,
        String requestId,
        String statusUrl,
        List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A wrong field and what is wrong with it. */
    public record FieldProblem(String field, String message) {}
}
