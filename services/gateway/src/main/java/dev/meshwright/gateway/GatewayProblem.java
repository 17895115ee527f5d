package dev.meshwright.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** What the gateway itself has to refuse, as a problem document (RFC 9457) like those of the services. */
enum GatewayProblem {
    NOT_FOUND(404, "There is no such thing", "There is nothing at %s.", "Check the path."),
    TOO_LARGE(413, "The request is too large", "The body sent to %s is larger than 80 MB.", "Send less at once."),
    SERVICE_UNAVAILABLE(
            503,
            "A part of the system does not answer",
            "The part of the system that answers %s cannot be reached.",
            "Try again in a few seconds.");

    static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String title;
    private final String detail;
    private final String next;

    GatewayProblem(int status, String title, String detail, String next) {
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.next = next;
    }

    int status() {
        return status;
    }

    Buffer document(String path, String requestId) {
        String said = detail.formatted(path) + " " + next;
        return new JsonObject()
                .put(
                        "type",
                        "urn:meshwright:problem:"
                                + name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("title", title)
                .put("status", status)
                .put("detail", said)
                .put("instance", path)
                .put("error", name())
                .put("message", said)
                .put("next", next)
                .put("request_id", requestId)
                .toBuffer();
    }
}
