package dev.meshwright.gateway;

import dev.meshwright.model.Routes;
import dev.meshwright.model.ServiceName;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Passes each public path to its service and nothing else: what is not in the routing table is not there. Bodies and
 * streams pass as they come, and a client that leaves takes its call to the service with it.
 */
@Singleton
public final class Gateway {
    private static final long LARGEST_BODY_BYTES = 80L * 1024 * 1024;

    /** Health, the document of all calls, and the page that shows it. */
    private static final Pattern OWN_ENDPOINTS = Pattern.compile("/q/.*|/openapi|/docs(/.*)?");

    /** A stream holds its connection for as long as it lasts. */
    private static final int CONNECTIONS_PER_SERVICE = 10_000;

    private final ServicesConfig services;
    private final HttpProxy proxy;

    Gateway(Vertx vertx, ServicesConfig services) {
        this.services = services;
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                .setConnectTimeout(2_000)
                .setKeepAliveTimeout(30));
        this.proxy = HttpProxy.reverseProxy(client)
                .origin((OriginRequestProvider)
                        context -> call(context.request().proxiedRequest(), context.client()))
                .addInterceptor(new Forwarding());
    }

    void register(@Observes Router router) {
        router.route().handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (OWN_ENDPOINTS.matcher(request.path()).matches()) {
            context.next();
        } else if (Routes.serviceFor(request.path()).isEmpty()) {
            refuse(request, GatewayProblem.NOT_FOUND);
        } else if (announcedLength(request) > LARGEST_BODY_BYTES) {
            refuse(request, GatewayProblem.TOO_LARGE);
        } else {
            proxy.handle(request);
        }
    }

    private Future<HttpClientRequest> call(HttpServerRequest request, HttpClient client) {
        ServiceName service = Routes.serviceFor(request.path()).orElseThrow();
        URI place = services.of(service);
        RequestOptions target = new RequestOptions().setHost(place.getHost()).setPort(place.getPort());
        return client.request(target);
    }

    private static long announcedLength(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Content-Length"))
                .filter(length -> length.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static void refuse(HttpServerRequest request, GatewayProblem problem) {
        String requestId = RequestIds.of(request);
        Future<Void> _ = request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", GatewayProblem.MEDIA_TYPE)
                .putHeader(RequestIds.HEADER, requestId)
                .end(problem.document(request.path(), requestId));
    }
}
