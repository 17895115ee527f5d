package dev.meshwright.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Lets pages of any origin read what is public anyway: whoever knows a submission's id may read it, without a key. All
 * other calls stay closed to foreign pages.
 */
@Singleton
class PublicCalls {

    private static final String CONVERT = "/api/v1/convert";
    private static final Pattern PUBLIC =
            Pattern.compile("/api/v1/[0-9a-fA-F-]{36}/(info|stream|hierarchy|download)|" + CONVERT + "(/.*)?");
    private static final int AFTER_THE_REQUEST_ID = 900;

    void register(@Observes Filters filters) {
        filters.register(PublicCalls::open, AFTER_THE_REQUEST_ID);
    }

    private static void open(RoutingContext context) {
        if (!PUBLIC.matcher(context.request().path()).matches()) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        response.putHeader("Access-Control-Allow-Origin", "*");
        response.putHeader(
                "Access-Control-Expose-Headers",
                "Content-Disposition, Content-Length, Content-Range, ETag, Retry-After, X-Request-Id");
        if (HttpMethod.OPTIONS.equals(context.request().method())) {
            response.putHeader(
                    "Access-Control-Allow-Methods",
                    CONVERT.equals(context.request().path()) ? "POST, OPTIONS" : "GET, HEAD, OPTIONS");
            response.putHeader(
                    "Access-Control-Allow-Headers",
                    "Authorization, Content-Type, If-None-Match, Last-Event-ID, Range, X-Request-Id");
            response.putHeader("Access-Control-Max-Age", "86400");
            response.setStatusCode(204).end();
        } else {
            context.next();
        }
    }
}
