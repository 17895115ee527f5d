package dev.meshwright.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.model.Route;
import dev.meshwright.model.Routes;
import dev.meshwright.model.ServiceName;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The OpenAPI documents of the services, asked for at each question. Of a service that does not answer, the document
 * that it gave last still counts.
 */
@Singleton
final class ServiceDocuments {

    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_MILLISECONDS = 2_000;
    private static final int OK = 200;

    private final HttpClient client;
    private final ServicesConfig services;
    private final Map<ServiceName, JsonNode> lastKnown = new ConcurrentHashMap<>();

    ServiceDocuments(Vertx vertx, ServicesConfig services) {
        this.client = vertx.createHttpClient();
        this.services = services;
    }

    /** One document of all; it says which services are missing in it. */
    Future<JsonNode> merged() {
        Set<ServiceName> facingClients =
                Routes.all().stream().map(Route::service).collect(Collectors.toCollection(TreeSet::new));
        return Future.join(facingClients.stream().map(this::refresh).toList()).map(_ -> {
            Map<ServiceName, JsonNode> known = new TreeMap<>(lastKnown);
            facingClients.removeAll(known.keySet());
            return DocumentMerge.of(known, facingClients);
        });
    }

    private Future<Void> refresh(ServiceName service) {
        URI place = services.of(service);
        RequestOptions question = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(place.getHost())
                .setPort(place.getPort())
                .setURI("/q/openapi?format=JSON")
                .setConnectTimeout(PATIENCE_MILLISECONDS)
                .setTimeout(PATIENCE_MILLISECONDS);
        return client.request(question)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == OK
                        ? answer.body()
                        : Future.failedFuture("it answers " + answer.statusCode()))
                .compose(ServiceDocuments::parsed)
                .onSuccess(document -> lastKnown.put(service, document))
                .onFailure(failure -> LOG.infof("%s gave no OpenAPI document: %s", service.id(), failure.getMessage()))
                .<Void>mapEmpty()
                .otherwiseEmpty();
    }

    private static Future<JsonNode> parsed(Buffer text) {
        try {
            JsonNode document = JSON.readTree(text.getBytes());
            return document.path("paths").isObject()
                    ? Future.succeededFuture(document)
                    : Future.failedFuture("it has no paths");
        } catch (IOException exception) {
            return Future.failedFuture(exception);
        }
    }
}
