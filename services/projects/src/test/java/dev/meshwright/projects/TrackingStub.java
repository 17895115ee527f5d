package dev.meshwright.projects;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands in for tracking's {@code /internal} API. It answers what a test has put to the same path and query (see {@link
 * Tracking}), and like tracking it answers nobody who does not bring the internal token.
 */
public final class TrackingStub implements QuarkusTestResourceLifecycleManager {

    static final String STATUS = "X-Answer-Status";

    /** Instead of a status: the connection breaks. */
    static final int BREAKS = 0;

    /** Instead of a status: nothing comes. */
    static final int SILENT = 1;

    static final String INTERNAL_TOKEN = "internal-token-of-the-tests";

    private static final byte[] NOTHING = "{\"status\":404,\"error\":\"NOT_FOUND\"}".getBytes(StandardCharsets.UTF_8);

    private final Map<Set<String>, Answer> answers = new ConcurrentHashMap<>();
    private final Map<Set<String>, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
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
        return Map.of(
                "meshwright.internal.token",
                INTERNAL_TOKEN,
                // Nobody listens there: keys are known from their events alone.
                "meshwright.services.accounts.url",
                "http://127.0.0.1:1",
                "meshwright.services.tracking.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        stopping.countDown();
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Set<String> question = question(exchange);
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    int status = Integer.parseInt(exchange.getRequestHeaders().getFirst(STATUS));
                    answers.put(question, new Answer(status, body));
                    exchange.sendResponseHeaders(204, -1);
                }
                case "POST" ->
                    send(exchange, 200, Integer.toString(count(question).get()).getBytes(StandardCharsets.UTF_8));
                default -> {
                    count(question).incrementAndGet();
                    boolean known =
                            INTERNAL_TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Internal-Token"));
                    give(
                            exchange,
                            known
                                    ? answers.getOrDefault(question, new Answer(404, NOTHING))
                                    : new Answer(404, NOTHING));
                }
            }
        }
    }

    private AtomicInteger count(Set<String> question) {
        return asked.computeIfAbsent(question, _ -> new AtomicInteger());
    }

    private void give(HttpExchange exchange, Answer answer) throws IOException {
        switch (answer.status()) {
            case BREAKS -> exchange.close();
            case SILENT -> {
                try {
                    stopping.await();
                } catch (InterruptedException exception) {
                    Thread.currentThread().interrupt();
                }
            }
            default -> send(exchange, answer.status(), answer.body());
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Path and query, whose parts may come in any order. */
    private static Set<String> question(HttpExchange exchange) {
        Set<String> parts = new TreeSet<>(Set.of(exchange.getRequestURI().getPath()));
        String query = exchange.getRequestURI().getQuery();
        parts.addAll(Set.of((query == null ? "" : query).split("&")));
        return parts;
    }

    private record Answer(int status, byte[] body) {}
}
