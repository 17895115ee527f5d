package dev.meshwright.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands in for the {@code /internal} API of tracking, generation and projects, each below its own name. It answers what
 * a test has put to the same path (see {@link Neighbour}), and like them it answers nobody who does not bring the
 * internal token.
 */
final class Neighbours {

    static final String STATUS = "X-Answer-Status";
    static final String TYPE = "ce-type";
    static final String ENDED = "/ended/";

    private static final Answer NOTHING =
            new Answer(404, "application/problem+json", null, "{\"status\":404}".getBytes(StandardCharsets.UTF_8));
    private static final Answer AWAY =
            new Answer(503, "application/problem+json", null, "{\"status\":503}".getBytes(StandardCharsets.UTF_8));

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    Neighbours() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (!exchange.getRequestMethod().equals("GET")) {
                learn(exchange, path, body);
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            boolean known = IntakeTestSettings.INTERNAL_TOKEN.equals(
                    exchange.getRequestHeaders().getFirst("X-Internal-Token"));
            send(exchange, known ? find(path, exchange.getRequestURI().getQuery()) : NOTHING);
        }
    }

    private void learn(HttpExchange exchange, String path, byte[] body) {
        String method = exchange.getRequestMethod();
        if (path.startsWith("/away/")) {
            String service = path.substring("/away/".length());
            if (method.equals("PUT")) {
                away.add(service);
            } else {
                away.remove(service);
            }
        } else if (path.contains(ENDED)) {
            ended.add(path);
        } else {
            answers.put(
                    path,
                    new Answer(
                            Integer.parseInt(exchange.getRequestHeaders().getFirst(STATUS)),
                            "application/json",
                            exchange.getRequestHeaders().getFirst(TYPE),
                            body));
        }
    }

    private Answer find(String path, String query) {
        String service = path.split("/", -1)[1];
        if (away.contains(service)) {
            return AWAY;
        }
        if (path.endsWith("/ended")) {
            String those = Stream.of(query.substring("ids=".length()).split(","))
                    .filter(id -> ended.contains("/" + service + ENDED + id))
                    .map(id -> "\"" + id + "\"")
                    .collect(Collectors.joining(","));
            return new Answer(
                    200, "application/json", null, ("{\"ended\":[" + those + "]}").getBytes(StandardCharsets.UTF_8));
        }
        // Whose it is stands in the query; a test puts it at the end of the path.
        String owned = query == null ? path : path + "/" + query.replace("account_id=", "");
        return answers.getOrDefault(owned, NOTHING);
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
