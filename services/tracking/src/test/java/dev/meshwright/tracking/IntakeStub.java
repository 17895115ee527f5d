package dev.meshwright.tracking;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.SubmissionCreated;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Intake's internal API, for submissions whose event has not arrived. */
public final class IntakeStub implements QuarkusTestResourceLifecycleManager {

    static final String TOKEN = "internal-token-of-the-tests";

    /** Shared by way of the system, since the test's classes are loaded anew for the application. */
    private static final Map<Object, Object> ANSWERS = System.getProperties();

    private HttpServer server;

    /** From now on intake knows the submission. */
    static void knows(SubmissionCreated submission) {
        ANSWERS.put("intake." + submission.submissionId(), EventJson.write(submission));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/submissions/", IntakeStub::answer);
        server.start();
        Map<String, String> settings = new ConcurrentHashMap<>();
        settings.put(
                "meshwright.services.intake.url",
                "http://localhost:" + server.getAddress().getPort());
        settings.put(
                "meshwright.services.accounts.url",
                "http://localhost:" + server.getAddress().getPort());
        settings.put("meshwright.internal.token", TOKEN);
        return settings;
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = (byte[]) ANSWERS.get("intake." + path.substring(path.lastIndexOf('/') + 1));
        boolean trusted = TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Internal-Token"));
        if (body == null || !trusted) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
