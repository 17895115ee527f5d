package dev.meshwright.shared.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.shared.objects.ObjectStoreException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem document; no stack trace ever leaves. */
@Singleton
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "2";
    private static final String RETRY = "Try again in a moment; if it goes on, tell the operator the request id.";

    private final ObjectMapper mapper;

    Problems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, RoutingContext context) {
        return response(problem, context);
    }

    @ServerExceptionMapper
    Response problem(WebApplicationException failure, RoutingContext context) {
        return response(translate(failure, context), context);
    }

    @ServerExceptionMapper
    Response problem(ObjectStoreException failure, RoutingContext context) {
        LOG.errorf("request %s failed: %s", RequestId.of(context), failure.getMessage());
        return response(
                ProblemException.of(ProblemCode.SERVICE_UNAVAILABLE, "The files can't be reached at present.", RETRY)
                        .withHeader("Retry-After", RETRY_SECONDS),
                context);
    }

    @ServerExceptionMapper
    Response problem(UncheckedIOException failure, RoutingContext context) {
        return failure.getCause() instanceof ObjectStoreException store
                ? problem(store, context)
                : problem((Throwable) failure, context);
    }

    @ServerExceptionMapper
    Response problem(Throwable failure, RoutingContext context) {
        LOG.errorf(
                failure,
                "request %s failed: %s %s",
                RequestId.of(context),
                context.request().method(),
                path(context));
        return response(unexpected(), context);
    }

    /** Ends a request that is answered outside the REST layer. */
    public void end(RoutingContext context, Throwable failure) {
        ProblemException problem;
        if (failure instanceof ProblemException known) {
            problem = known;
        } else {
            LOG.errorf(failure, "request %s failed: %s", RequestId.of(context), path(context));
            problem = unexpected();
        }
        context.response().setStatusCode(problem.code().status());
        context.response().putHeader("Content-Type", Problem.MEDIA_TYPE);
        problem.headers().forEach((name, value) -> context.response().putHeader(name, value));
        try {
            context.response()
                    .end(io.vertx.core.buffer.Buffer.buffer(mapper.writeValueAsBytes(document(problem, context))));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ProblemException translate(WebApplicationException failure, RoutingContext context) {
        int status = failure.getResponse().getStatus();
        String what = context.request().method() + " " + path(context);
        return switch (status) {
            case 400 ->
                ProblemException.of(
                        ProblemCode.INVALID_JSON,
                        "The body of " + what + " could not be read as JSON.",
                        "Send a JSON object.");
            case 404 ->
                ProblemException.of(
                        ProblemCode.NOT_FOUND, "There is nothing at " + what + ".", "Check the path and the id.");
            case 405 ->
                ProblemException.of(
                        ProblemCode.METHOD_NOT_ALLOWED,
                        path(context) + " does not take " + context.request().method() + ".",
                        "Use a method that the API's documents name for this path.");
            case 406 ->
                ProblemException.of(
                        ProblemCode.NOT_ACCEPTABLE,
                        "The answer to " + what + " can't have the form '"
                                + context.request().getHeader("Accept") + "'.",
                        "Send 'Accept: */*' or leave the header out.");
            case 413 ->
                ProblemException.of(
                        ProblemCode.TOO_LARGE, "The body of " + what + " is too large.", "Send less in one request.");
            case 415 ->
                ProblemException.of(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        what + " does not take the content type '"
                                + context.request().getHeader("Content-Type") + "'.",
                        "Send 'Content-Type: application/json'.");
            default -> {
                LOG.errorf(failure, "request %s failed: %s", RequestId.of(context), what);
                yield unexpected();
            }
        };
    }

    private static ProblemException unexpected() {
        return ProblemException.of(
                ProblemCode.INTERNAL_ERROR, "Something broke on our side; nothing is wrong with the request.", RETRY);
    }

    private static Response response(ProblemException problem, RoutingContext context) {
        Response.ResponseBuilder response = Response.status(problem.code().status())
                .type(Problem.MEDIA_TYPE)
                .entity(document(problem, context));
        problem.headers().forEach(response::header);
        return response.build();
    }

    private static Problem document(ProblemException problem, RoutingContext context) {
        String detail = problem.getMessage() + " " + problem.next();
        return new Problem(
                problem.code().type(),
                problem.code().title(),
                problem.code().status(),
                detail,
                path(context),
                problem.code().name(),
                detail,
                problem.next(),
                RequestId.of(context),
                problem.statusUrl(),
                problem.errors());
    }

    private static String path(RoutingContext context) {
        return context.request().path();
    }
}
