package dev.meshwright.gateway;

import dev.meshwright.model.Ids;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/** The id under which a request stands in every service's log: the client's own, if it is a sober one. */
final class RequestIds {
    static final String HEADER = "X-Request-Id";

    private static final Pattern SOBER = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

    private RequestIds() {}

    static String of(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        return given != null && SOBER.matcher(given).matches()
                ? given
                : Ids.next().toString();
    }
}
