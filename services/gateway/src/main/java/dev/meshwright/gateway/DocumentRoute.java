package dev.meshwright.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** {@code /openapi}: the document of all public calls, as JSON, or as YAML for whoever asks for it. */
@Singleton
final class DocumentRoute {

    static final String PATH = "/openapi";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    private final ServiceDocuments documents;

    DocumentRoute(ServiceDocuments documents) {
        this.documents = documents;
    }

    void register(@Observes Router router) {
        router.get(PATH).order(-1).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        boolean yaml = wantsYaml(context.request());
        Future<Void> _ = documents
                .merged()
                .map(document -> text(document, yaml ? YAML : JSON))
                .compose(text -> context.response()
                        .putHeader("Content-Type", yaml ? "application/yaml" : "application/json")
                        .putHeader(RequestIds.HEADER, RequestIds.of(context.request()))
                        .end(text))
                .onFailure(context::fail);
    }

    private static boolean wantsYaml(HttpServerRequest request) {
        return Optional.ofNullable(request.getParam("format"))
                .or(() -> Optional.ofNullable(request.getHeader("Accept")))
                .filter(form -> form.toLowerCase(Locale.ROOT).contains("yaml"))
                .isPresent();
    }

    private static String text(JsonNode document, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
