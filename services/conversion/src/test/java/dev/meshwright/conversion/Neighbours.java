package dev.meshwright.conversion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Stands in for the {@code /internal} API of intake and generation. It answers what a test has put to the same path (see
 * {@link Neighbour}), and like them it answers nobody who does not bring the internal token.
 */
public final class Neighbours implements QuarkusTestResourceLifecycleManager {

    static final String STATUS = "X-Answer-Status";

    private static final String INTERNAL_TOKEN = "internal-token-of-the-tests";
    private static final String TYPE = "ce-type";
    private static final Answer NOTHING = new Answer(
            404,
            "application/problem+json",
            null,
            "{\"status\":404,\"error\":\"NOT_FOUND\"}".getBytes(StandardCharsets.UTF_8));

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/internal/", this::answer);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "meshwright.internal.token",
                INTERNAL_TOKEN,
                "meshwright.services.intake.url",
                url,
                "meshwright.services.generation.url",
                url);
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
                answers.put(
                        path,
                        new Answer(
                                Integer.parseInt(exchange.getRequestHeaders().getFirst(STATUS)),
                                "application/json",
                                exchange.getRequestHeaders().getFirst(TYPE),
                                body));
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            boolean known = INTERNAL_TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Internal-Token"));
            send(exchange, known ? answers.getOrDefault(path, NOTHING) : NOTHING);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        if (answer.eventType() != null) {
            exchange.getResponseHeaders().set(TYPE, answer.eventType());
        }
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    /** @param eventType null where the real service sends none */
    private record Answer(int status, String contentType, String eventType, byte[] body) {}
}
