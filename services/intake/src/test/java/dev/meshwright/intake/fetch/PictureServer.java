package dev.meshwright.intake.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * An https server with pictures, on the loopback address, whose certificate is for the hosts {@code localhost} and
 * {@code pictures.example}.
 */
public final class PictureServer implements AutoCloseable {

    static final int TOO_MANY_BYTES = (12 << 20) + 1;

    private static final char[] PASSWORD = "for-tests".toCharArray();

    private final Path directory;
    private final HttpsServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private PictureServer(Path directory, HttpsServer server) {
        this.directory = directory;
        this.server = server;
    }

    public static PictureServer start() {
        try {
            Path directory = Files.createTempDirectory("meshwright-pictures-");
            keytool(
                    "-genkeypair",
                    "-alias",
                    "pictures",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=pictures",
                    "-ext",
                    "san=dns:localhost,dns:pictures.example",
                    "-ext",
                    "bc=ca:true",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    directory.resolve("keys.p12").toString(),
                    "-storepass",
                    new String(PASSWORD));
            keytool(
                    "-exportcert",
                    "-rfc",
                    "-alias",
                    "pictures",
                    "-keystore",
                    directory.resolve("keys.p12").toString(),
                    "-storepass",
                    new String(PASSWORD),
                    "-file",
                    directory.resolve("authority.pem").toString());
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context(directory.resolve("keys.p12"))));
            PictureServer pictures = new PictureServer(directory, server);
            server.setExecutor(pictures.executor);
            server.createContext("/", pictures::answer);
            server.start();
            return pictures;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path authority() {
        return directory.resolve("authority.pem");
    }

    public String url(String host) {
        return "https://" + host + ":" + server.getAddress().getPort();
    }

    /** Host header and path of each request. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        executor.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestHeaders().getFirst("Host").replaceAll(":.*", "") + path);
            switch (path) {
                case "/picture" -> send(exchange, picture(), true);
                case "/chunked" -> send(exchange, picture(), false);
                case "/words" -> send(exchange, "no picture".getBytes(StandardCharsets.UTF_8), true);
                case "/large" -> send(exchange, new byte[TOO_MANY_BYTES], true);
                case "/large-chunked" -> send(exchange, new byte[TOO_MANY_BYTES], false);
                case "/missing" -> exchange.sendResponseHeaders(404, -1);
                case "/hanging" -> hang(exchange);
                default -> redirect(exchange, path);
            }
        }
    }

    /** {@code /hops/3} leads to {@code /hops/2}; {@code /to} leads to what the query says. */
    private void redirect(HttpExchange exchange, String path) throws IOException {
        if (path.startsWith("/hops/")) {
            int left = Integer.parseInt(path.substring("/hops/".length()));
            exchange.getResponseHeaders().set("Location", left == 1 ? "/picture" : "/hops/" + (left - 1));
        } else {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getQuery());
        }
        exchange.sendResponseHeaders(302, -1);
    }

    /** Sends a part, and nothing more as long as anybody waits. */
    private void hang(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write(new byte[10]);
        exchange.getResponseBody().flush();
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, byte[] content, boolean announced) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, announced ? content.length : 0);
        exchange.getResponseBody().write(content);
    }

    static byte[] picture() throws IOException {
        try (InputStream stream = PictureServer.class.getResourceAsStream("/images/alpha.png")) {
            return stream.readAllBytes();
        }
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(keys)) {
            store.load(stream, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws IOException {
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString()),
                                Arrays.stream(arguments))
                        .toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
