package dev.meshwright.tracking;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/** The projects service's internal API, for tests that move jobs. */
public final class ProjectsStub implements QuarkusTestResourceLifecycleManager {

    /** Shared by way of the system, since the test's classes are loaded anew for the application. */
    private static final Map<Object, Object> ANSWERS = System.getProperties();

    private HttpServer server;

    /** From now on the account has the project. */
    static void knows(UUID account, UUID project) {
        knows(account, project, () -> {});
    }

    /** @param beforeTheAnswer what happens elsewhere between the question and the answer */
    static void knows(UUID account, UUID project, Runnable beforeTheAnswer) {
        ANSWERS.put("projects." + project, account.toString());
        ANSWERS.put("projects.before." + project, beforeTheAnswer);
    }

    /** From now on nobody gets an answer about the project. */
    static void breaksFor(UUID project) {
        ANSWERS.put("projects." + project, "broken");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/projects/", ProjectsStub::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return Map.of(
                "meshwright.services.projects.url",
                "http://localhost:" + server.getAddress().getPort(),
                // What a test does between question and answer takes as long as it takes.
                "quarkus.rest-client.projects.read-timeout",
                "60000");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String project = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
        Object account = ANSWERS.get("projects." + project);
        boolean trusted = IntakeStub.TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Internal-Token"));
        String query = exchange.getRequestURI().getQuery();
        if ("broken".equals(account)) {
            exchange.sendResponseHeaders(500, -1);
        } else if (!trusted || account == null || !query.equals("account_id=" + account + "&sources=false")) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            ((Runnable) ANSWERS.get("projects.before." + project)).run();
            byte[] body = ("{\"project_id\":\"" + project + "\",\"sources\":[]}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
