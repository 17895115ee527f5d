package dev.meshwright.gateway;

import dev.meshwright.model.ServiceName;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** The system is ready when every service says that it is. */
@Readiness
@ApplicationScoped
class ServicesReady implements AsyncHealthCheck {
    private static final long PATIENCE_MILLISECONDS = 2_000;

    private final HttpClient client;
    private final ServicesConfig services;

    ServicesReady(Vertx vertx, ServicesConfig services) {
        this.client = vertx.createHttpClient();
        this.services = services;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Map<ServiceName, Future<Boolean>> answers = new EnumMap<>(ServiceName.class);
        for (ServiceName service : ServiceName.values()) {
            answers.put(service, isReady(services.of(service)));
        }
        Future<HealthCheckResponse> response =
                Future.join(List.copyOf(answers.values())).map(_ -> response(answers));
        return Uni.createFrom().completionStage(response.toCompletionStage());
    }

    private Future<Boolean> isReady(URI place) {
        RequestOptions question = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(place.getHost())
                .setPort(place.getPort())
                .setURI("/q/health/ready")
                .setConnectTimeout(PATIENCE_MILLISECONDS)
                .setTimeout(PATIENCE_MILLISECONDS);
        return client.request(question)
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false);
    }

    private static HealthCheckResponse response(Map<ServiceName, Future<Boolean>> answers) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("services");
        boolean all = true;
        for (Map.Entry<ServiceName, Future<Boolean>> answer : answers.entrySet()) {
            boolean ready = answer.getValue().result();
            all &= ready;
            response.withData(answer.getKey().id(), ready);
        }
        return response.status(all).build();
    }
}
