package dev.meshwright.standalone;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code /openapi}: the document of all public calls, as JSON, or as YAML for whoever asks for it. Quarkus serves the
 * same at its own path, as YAML by default.
 */
@Singleton
class DocumentRoute {

    void register(@Observes Router router) {
        router.get("/openapi")
                .handler(context -> context.reroute(wantsYaml(context) ? "/q/openapi.yaml" : "/q/openapi.json"));
    }

    private static boolean wantsYaml(RoutingContext context) {
        return Optional.ofNullable(context.request().getParam("format"))
                .or(() -> Optional.ofNullable(context.request().getHeader("Accept")))
                .filter(form -> form.toLowerCase(Locale.ROOT).contains("yaml"))
                .isPresent();
    }
}
