package dev.meshwright.shared.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ends a request with a problem document. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final String next;
    private final transient List<Problem.FieldProblem> errors;
    private final transient Map<String, String> headers;
    private final String statusUrl;

    private ProblemException(
            ProblemCode code,
            String detail,
            String next,
            List<Problem.FieldProblem> errors,
            Map<String, String> headers,
            String statusUrl) {
        super(detail);
        this.code = code;
        this.next = next;
        this.errors = errors;
        this.headers = headers;
        this.statusUrl = statusUrl;
    }

    /**
     * A problem with the request as a whole.
     *
     * @param detail what was wrong, with which value
     * @param next   what to do
     */
    public static ProblemException of(ProblemCode code, String detail, String next) {
        return new ProblemException(code, detail, next, null, Map.of(), null);
    }

    /** Wrong fields, all of them at once. */
    public static ProblemException ofFields(List<Problem.FieldProblem> errors) {
        String detail = errors.stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining("; ", "", "."));
        return new ProblemException(
                ProblemCode.INVALID_PARAMETER,
                detail,
                "Correct the named fields and send again.",
                errors,
                Map.of(),
                null);
    }

    public ProblemException withHeader(String name, String value) {
        Map<String, String> more = new java.util.LinkedHashMap<>(headers);
        more.put(name, value);
        return new ProblemException(code, getMessage(), next, errors, more, statusUrl);
    }

    /** Says where to ask how it goes on. */
    public ProblemException withStatusUrl(String url) {
        return new ProblemException(code, getMessage(), next, errors, headers, url);
    }

    public ProblemCode code() {
        return code;
    }

    String next() {
        return next;
    }

    List<Problem.FieldProblem> errors() {
        return errors;
    }

    String statusUrl() {
        return statusUrl;
    }

    Map<String, String> headers() {
        return headers;
    }
}
