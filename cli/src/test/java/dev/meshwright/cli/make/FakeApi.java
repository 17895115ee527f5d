package dev.meshwright.cli.make;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A server that gives prepared answers, one after the other per path, the last of them for ever. */
final class FakeApi implements AutoCloseable {
    private final HttpServer server;
    private final List<String> lastEventIds = new ArrayList<>();

    FakeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    record Answer(int status, String contentType, String disposition, byte[] body) {
        static Answer of(int status, String body) {
            return new Answer(status, "text/event-stream", "", body.getBytes(StandardCharsets.UTF_8));
        }
    }

    void answer(String path, Answer... answers) {
        Deque<Answer> left = new ArrayDeque<>(List.of(answers));
        server.createContext(path, exchange -> {
            lastEventIds.add(exchange.getRequestHeaders().getFirst("Last-Event-ID"));
            send(exchange, left.size() > 1 ? left.removeFirst() : left.getFirst());
        });
    }

    Api client() {
        return new Api(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "sk-test");
    }

    List<String> lastEventIds() {
        return lastEventIds;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.getResponseHeaders().set("Content-Disposition", answer.disposition());
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
