import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures downloads of a model in another format, on {@code ./meshwright up} with a fresh data directory that is removed
 * at the end. Each round makes a model of its own, of more than 20,000 triangles: an edit puts a second castle beside one
 * that was made at the beginning, at a distance that no other round has, so that nothing of it is there yet. Then it
 * downloads the model twice in the format: the first call waits for the conversion, the second one gets what is kept. The
 * first rounds warm the system up and don't count.
 *
 * <p>Arguments: counted rounds (30); the format (fbx); rounds to warm up (15).
 */
public final class Conversions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROMPT = "a castle with ten towers";
    private static final int FEWEST_TRIANGLES = 20_000;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path data;
    private final int port;

    private Conversions(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        Path launcher = Path.of(System.getProperty("meshwright.home"), "meshwright");
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        String format = arguments.length > 1 ? arguments[1] : "fbx";
        int warmUp = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15;
        Path data = Files.createTempDirectory("meshwright-benchmark-");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process system = new ProcessBuilder(
                        launcher.toString(), "up", "--data", data.toString(), "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("benchmark-output.txt").toFile())
                .start();
        try {
            Conversions benchmark = new Conversions(data, port);
            benchmark.awaitReady(system);
            benchmark.measure(rounds, format, warmUp);
        } finally {
            system.destroy();
            system.waitFor();
            delete(data);
        }
    }

    private void measure(int rounds, String format, int warmUp) throws Exception {
        String key = Files.readString(data.resolve("api-key")).strip();
        List<Double> fresh = new ArrayList<>();
        List<Double> kept = new ArrayList<>();
        List<Double> triangles = new ArrayList<>();
        long bytes = 0;
        String castle = submit(key, "/api/v1/phase1/submit", Map.of("task", PROMPT));
        awaitCompleted(castle);
        String load = load();
        for (int round = -warmUp; round < rounds; round++) {
            String id = submit(
                    key,
                    "/api/v1/phase3/submit",
                    Map.of(
                            "parent_submission_id",
                            castle,
                            "modification_request",
                            "duplicate the castle " + (round + warmUp + 1) + " cm to the left"));
            awaitCompleted(id);
            String path = "/api/v1/" + id + "/download?format=" + format;
            long begin = System.nanoTime();
            byte[] first = download(path);
            double freshMilliseconds = milliseconds(begin);
            begin = System.nanoTime();
            byte[] second = download(path);
            double keptMilliseconds = milliseconds(begin);
            if (first.length != second.length) {
                throw new IllegalStateException("two downloads of " + id + " differ");
            }
            if (round >= 0) {
                fresh.add(freshMilliseconds);
                kept.add(keptMilliseconds);
                triangles.add(triangles(id));
                bytes = first.length;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "a model has %,.0f triangles; as %s %,d bytes; load of the machine (%d processors) %s before, %s after%n",
                median(triangles),
                format,
                bytes,
                Runtime.getRuntime().availableProcessors(),
                load,
                load());
        report("download?format=" + format + " of a fresh model", fresh, "median under 500 ms");
        report("the same again", kept, "median under 20 ms");
    }

    private void awaitReady(Process system) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!isReady()) {
            if (!system.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "the system did not start:\n" + Files.readString(data.resolve("benchmark-output.txt")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return http.send(get("/q/health/ready"), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private double triangles(String id) throws Exception {
        double triangles = json("/api/v1/" + id + "/hierarchy").path("faces").asDouble();
        if (triangles < FEWEST_TRIANGLES) {
            throw new IllegalStateException(
                    "the model has " + triangles + " triangles, and is to have " + FEWEST_TRIANGLES + " or more");
        }
        return triangles;
    }

    private String submit(String key, String path, Map<String, Object> body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 202) {
            throw new IllegalStateException(
                    response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(response.body()).path("submission_id").asText();
    }

    private void awaitCompleted(String id) throws Exception {
        String status = "";
        while (!status.equals("completed")) {
            status = json("/api/v1/" + id + "/info").path("status").asText();
            if (status.equals("failed")) {
                throw new IllegalStateException("the job of " + id + " failed");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        // The pictures are drawn by the same processors: let whatever is left of the job be over.
        TimeUnit.MILLISECONDS.sleep(300);
    }

    private byte[] download(String path) throws Exception {
        HttpResponse<byte[]> response = http.send(get(path), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(
                    response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }

    private JsonNode json(String path) throws Exception {
        return JSON.readTree(http.send(get(path), HttpResponse.BodyHandlers.ofByteArray()).body());
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(uri(path)).build();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static void report(String what, List<Double> values, String wanted) {
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms (%.1f to %.1f, %d times); %s%n",
                what,
                median(values),
                Collections.min(values),
                Collections.max(values),
                values.size(),
                wanted);
    }

    /** Of the last minute; another one than our own shows in the figures. */
    private static String load() {
        return String.format(
                Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static double milliseconds(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
