package dev.meshwright.shared.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that is announced larger than what is taken. The HTTP server would do so too, but not say why. */
@Singleton
class BodyLimit {

    private static final int AFTER_THE_REQUEST_ID = 950;
    private static final long MEGABYTE = 1 << 20;

    private final Problems problems;
    private final long limit;

    BodyLimit(Problems problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_REQUEST_ID);
    }

    private void check(RoutingContext context) {
        long announced = announced(context);
        if (announced <= limit) {
            context.next();
            return;
        }
        // The body stays unread, so nothing else can follow on this connection.
        context.response().putHeader("Connection", "close");
        context.response().endHandler(sent -> context.request().connection().close());
        problems.end(
                context,
                ProblemException.of(
                        ProblemCode.TOO_LARGE,
                        "The body has " + announced + " bytes, and at most " + limit / MEGABYTE + " MB are taken.",
                        "Send less in one request."));
    }

    private static long announced(RoutingContext context) {
        try {
            String length = context.request().getHeader("Content-Length");
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            // The server itself refuses what is no length.
            return 0;
        }
    }
}
