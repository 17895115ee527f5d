package dev.meshwright.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;

/** What changes on a request's way to a service, and what the client hears when the service is not there. */
final class Forwarding implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final String RETRY_AFTER_SECONDS = "2";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest client = request.proxiedRequest();
        String requestId = RequestIds.of(client);
        MultiMap headers = request.headers();
        headers.set(RequestIds.HEADER, requestId);
        // From outside nobody speaks as one of our services, nor says where a request came from.
        headers.remove("X-Internal-Token").remove("Forwarded").remove("X-Forwarded-Prefix");
        headers.set("X-Forwarded-For", client.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", client.scheme());
        headers.set(
                "X-Forwarded-Host",
                client.authority() == null ? "" : client.authority().toString());
        return context.sendRequest().recover(failure -> {
            LOG.warnf("no answer to %s %s: %s", client.method(), client.path(), failure.getMessage());
            return Future.succeededFuture(unavailable(request, requestId));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        if (!headers.contains(RequestIds.HEADER)) {
            headers.set(RequestIds.HEADER, context.request().headers().get(RequestIds.HEADER));
        }
        return context.sendResponse();
    }

    private static ProxyResponse unavailable(ProxyRequest request, String requestId) {
        GatewayProblem problem = GatewayProblem.SERVICE_UNAVAILABLE;
        return request.release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", GatewayProblem.MEDIA_TYPE)
                .putHeader("Retry-After", RETRY_AFTER_SECONDS)
                .putHeader(RequestIds.HEADER, requestId)
                .setBody(Body.body(problem.document(request.proxiedRequest().path(), requestId)));
    }
}
