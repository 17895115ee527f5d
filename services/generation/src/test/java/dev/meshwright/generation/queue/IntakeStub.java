package dev.meshwright.generation.queue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.SubmissionCreated;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands in for intake's {@code /internal} API: gives back what a test has put there, 404 for all else. */
public final class IntakeStub implements QuarkusTestResourceLifecycleManager {

    private static final String URL_KEY = "meshwright.services.intake.url";

    private final Map<String, byte[]> submissions = new ConcurrentHashMap<>();
    private HttpServer server;

    /** From now on intake knows the submission; to others only what is on the topic. */
    static void knows(SubmissionCreated submission) {
        String url = ConfigProvider.getConfig().getValue(URL_KEY, String.class);
        RestAssured.given()
                .baseUri(url)
                .port(URI.create(url).getPort())
                .body(EventJson.write(submission))
                .put("/internal/submissions/" + submission.submissionId())
                .then()
                .statusCode(204);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/internal/submissions/", this::answer);
        server.start();
        return Map.of(URL_KEY, "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("PUT")) {
                submissions.put(path, body);
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            boolean isService =
                    "of-the-tests".equals(exchange.getRequestHeaders().getFirst("X-Internal-Token"));
            byte[] known = isService ? submissions.get(path) : null;
            if (known == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, known.length);
            exchange.getResponseBody().write(known);
        }
    }
}
