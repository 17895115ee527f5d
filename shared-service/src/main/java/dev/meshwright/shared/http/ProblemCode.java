package dev.meshwright.shared.http;

/** The stable codes of problems, each with its HTTP status. */
public enum ProblemCode {
    INVALID_JSON(400, "The body is not JSON"),
    INVALID_SOURCE(400, "The source file can't be read"),
    UNAUTHORIZED(401, "An API key is needed"),
    KEY_INVALID(401, "The API key is not known"),
    KEY_REVOKED(401, "The API key was revoked"),
    INSUFFICIENT_CREDITS(402, "The account has too few credits"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "The method does not fit"),
    NOT_ACCEPTABLE(406, "The answer can't have that form"),
    NOT_FINISHED(409, "The submission has not finished"),
    NOT_COMPLETED(409, "The submission has not completed"),
    CONVERSION_PENDING(409, "The conversion is not done yet"),
    PARENT_NOT_COMPLETED(409, "The parent has not completed"),
    PARENT_PHASE(409, "The parent is of the wrong phase"),
    IDEMPOTENCY_IN_FLIGHT(409, "The first request with this key is not done yet"),
    FILENAME_TAKEN(409, "Another source file has that name"),
    NO_RESULT(410, "The submission has no result"),
    CONVERSION_ENDED_WITHOUT_FILE(410, "The conversion has no file"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has the wrong content type"),
    RANGE_NOT_SATISFIABLE(416, "The range lies outside the file"),
    INVALID_PARAMETER(422, "The request has wrong values"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key belongs to another request"),
    CONCURRENCY_LIMIT(429, "Too many jobs at once"),
    RATE_LIMITED(429, "Too many submissions"),
    INTERNAL_ERROR(500, "Something broke on our side"),
    CONVERSION_FAILED(502, "The model could not be converted"),
    SERVICE_UNAVAILABLE(503, "A part of the system does not answer");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The URI that names this kind of problem. */
    public String type() {
        return "urn:meshwright:problem:"
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
