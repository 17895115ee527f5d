package dev.meshwright.tracking.stream;

import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.http.Problems;
import dev.meshwright.tracking.domain.Job;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * {@code GET /api/v1/{id}/stream}: the steps of a submission as server-sent events. Served beneath the REST layer, since
 * each connection has to notice a client that is gone or too slow.
 */
@Singleton
class StreamRoute {

    private static final String PATH = "/api/v1/(?<id>[0-9a-fA-F-]{36})/stream";
    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,15}");
    private static final int NO_CONTENT = 204;

    private final StreamServices services;
    private final Problems problems;

    StreamRoute(StreamServices services, Problems problems) {
        this.services = services;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.getWithRegex(PATH).handler(this::open);
        router.routeWithRegex(PATH).handler(this::refuseMethod);
    }

    private void refuseMethod(RoutingContext routing) {
        problems.end(
                routing,
                ProblemException.of(
                                ProblemCode.METHOD_NOT_ALLOWED,
                                routing.request().path() + " does not take "
                                        + routing.request().method() + ".",
                                "Use GET.")
                        .withHeader("Allow", "GET"));
    }

    private void open(RoutingContext routing) {
        String segment = routing.pathParam("id");
        Context context = services.vertx().getOrCreateContext();
        OptionalLong lastSeen = lastSeen(routing);
        Thread.startVirtualThread(() -> {
            try {
                UUID id = PathId.submission(segment);
                Job job = services.jobs().find(id).orElseThrow(() -> PathId.noSubmission(id));
                context.runOnContext(ignored -> start(context, job, lastSeen, routing.response()));
            } catch (RuntimeException e) {
                context.runOnContext(ignored -> problems.end(routing, e));
            }
        });
    }

    private void start(Context context, Job job, OptionalLong lastSeen, HttpServerResponse response) {
        if (response.closed()) {
            return;
        }
        if (job.status().isTerminal() && lastSeen.isPresent() && lastSeen.getAsLong() >= job.statusSequence()) {
            // The client has seen the end. This answer keeps an EventSource from coming back (WHATWG HTML, 9.2.3).
            response.setStatusCode(NO_CONTENT).end();
            return;
        }
        response.setChunked(true);
        response.putHeader("Content-Type", "text/event-stream");
        response.putHeader("Cache-Control", "no-cache, no-transform");
        response.putHeader("X-Accel-Buffering", "no");
        SubmissionStream stream = new SubmissionStream(job.id(), context, response, services);
        services.hub().add(stream);
        if (lastSeen.isPresent()) {
            stream.resume(lastSeen.getAsLong());
        } else {
            stream.begin(job);
        }
    }

    private static OptionalLong lastSeen(RoutingContext routing) {
        String header = routing.request().getHeader("Last-Event-ID");
        return header != null && SEQUENCE.matcher(header.strip()).matches()
                ? OptionalLong.of(Long.parseLong(header.strip()))
                : OptionalLong.empty();
    }
}
