package dev.meshwright.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.meshwright.model.ServiceName;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Small HTTP servers in the places of the services; each test says what they answer. */
public final class FakeServices implements QuarkusTestResourceLifecycleManager {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<ServiceName, HttpServer> servers = new HashMap<>();
    private final Map<ServiceName, HttpHandler> handlers = new HashMap<>();
    private final Map<ServiceName, String> documents = new HashMap<>();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        for (ServiceName service : ServiceName.values()) {
            int port = open(service, 0);
            settings.put("meshwright.services." + service.id() + ".url", "http://127.0.0.1:" + port);
        }
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        servers.values().forEach(server -> server.stop(0));
        threads.close();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(FakeServices.class));
    }

    void answer(ServiceName service, HttpHandler handler) {
        handlers.put(service, handler);
    }

    /** What the service says of its calls; without it, it has no document. */
    void document(ServiceName service, String json) {
        documents.put(service, json);
    }

    /** Nobody listens in the service's place while the action runs; it gets the port, to listen there itself. */
    void without(ServiceName service, IntConsumer action) {
        HttpServer server = servers.get(service);
        int port = server.getAddress().getPort();
        server.stop(0);
        try {
            action.accept(port);
        } finally {
            open(service, port);
        }
    }

    static HttpHandler text(Consumer<HttpExchange> look, String answer) {
        return exchange -> {
            look.accept(exchange);
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private int open(ServiceName service, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> handle(service, exchange));
            server.start();
            servers.put(service, server);
            return server.getAddress().getPort();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private void handle(ServiceName service, HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/q/health/ready")) {
                exchange.sendResponseHeaders(200, -1);
            } else if (exchange.getRequestURI().getPath().equals("/q/openapi") && documents.containsKey(service)) {
                text(_ -> {}, documents.get(service)).handle(exchange);
            } else if (exchange.getRequestURI().getPath().startsWith("/q/")) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                handlers.getOrDefault(service, text(_ -> {}, service.id())).handle(exchange);
            }
        }
    }
}
