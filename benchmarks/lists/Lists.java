import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lists and info of an account with many jobs, against one with few: two systems, each {@code ./meshwright up} on a
 * fresh data directory, its table filled through SQL, asked through HTTP, one request at a time and in turn. One in a
 * hundred jobs is pinned, archived, failed, of phase 3; one in a thousand is about a zebra.
 *
 * <p>Arguments: jobs of the large account (1000000); jobs of the small one (1000); counted rounds (300).
 */
public final class Lists {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WARM_UP = 300;

    private final Path launcher;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Lists(Path launcher) {
        this.launcher = launcher;
    }

    public static void main(String[] arguments) throws Exception {
        int many = argument(arguments, 0, 1_000_000);
        int few = argument(arguments, 1, 1_000);
        int rounds = argument(arguments, 2, 300);
        new Lists(Path.of(System.getProperty("meshwright.home"), "meshwright")).measure(many, few, rounds);
    }

    private void measure(int many, int few, int rounds) throws Exception {
        try (Installation large = new Installation(many);
                Installation small = new Installation(few)) {
            Map<String, String> wanted = Map.of("list", "at most 1.3", "info", "at most 1.3", "info, unchanged", "at most 1.3");
            for (String call : small.calls().keySet()) {
                List<Double> ofSmall = new ArrayList<>();
                List<Double> ofLarge = new ArrayList<>();
                for (int round = -WARM_UP; round < rounds; round++) {
                    boolean smallFirst = round % 2 == 0;
                    double first = (smallFirst ? small : large).milliseconds(call);
                    double second = (smallFirst ? large : small).milliseconds(call);
                    if (round >= 0) {
                        ofSmall.add(smallFirst ? first : second);
                        ofLarge.add(smallFirst ? second : first);
                    }
                }
                System.out.printf(
                        Locale.ROOT,
                        "%-28s %d jobs: %.2f ms; %d jobs: %.2f ms; ratio of the medians %.2f%s%n",
                        call,
                        few,
                        median(ofSmall),
                        many,
                        median(ofLarge),
                        median(ofLarge) / median(ofSmall),
                        wanted.containsKey(call) ? " (wanted: " + wanted.get(call) + ")" : "");
            }
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    /** A system with so many jobs of one account. */
    private final class Installation implements AutoCloseable {

        private final Path data = Files.createTempDirectory("meshwright-benchmark-");
        private final int port;
        private final Process process;
        private final String key;
        private final Map<String, HttpRequest> calls = new LinkedHashMap<>();

        Installation(int jobs) throws Exception {
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            System.out.printf("starting a system, and filling it with %d jobs …%n", jobs);
            process = start();
            key = Files.readString(data.resolve("api-key")).strip();
            String id = fill(jobs);
            JsonNode page = JSON.readTree(http.send(get("/api/v1/submissions"), HttpResponse.BodyHandlers.ofByteArray()).body());
            if (page.path("count").asInt() != 50) {
                throw new IllegalStateException("the list is not full: " + page);
            }
            String tag = http.send(get("/api/v1/" + id + "/info"), HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            calls.put("list", get("/api/v1/submissions"));
            calls.put("list, a page further on", get("/api/v1/submissions?cursor=" + page.path("next_cursor").asText()));
            calls.put("list, failed", get("/api/v1/submissions?limit=5&status=failed"));
            calls.put("list, phase 3", get("/api/v1/submissions?limit=5&phase=3"));
            calls.put("list, deleted ones too", get("/api/v1/submissions?include_deleted=true"));
            calls.put("active", get("/api/v1/submissions/active"));
            calls.put("info", get("/api/v1/" + id + "/info"));
            calls.put("info, unchanged", HttpRequest.newBuilder(get("/api/v1/" + id + "/info"), (name, value) -> true)
                    .header("If-None-Match", tag)
                    .build());
            calls.put("search, common word", get("/api/v1/submissions/search?q=chair"));
            calls.put("search, rare word", get("/api/v1/submissions/search?q=zebra&limit=1"));
            calls.put("search, unknown word", get("/api/v1/submissions/search?q=quagga"));
        }

        Map<String, HttpRequest> calls() {
            return calls;
        }

        double milliseconds(String call) throws Exception {
            long begin = System.nanoTime();
            HttpResponse<byte[]> response = http.send(calls.get(call), HttpResponse.BodyHandlers.ofByteArray());
            double milliseconds = (System.nanoTime() - begin) / 1e6;
            if (response.statusCode() != (call.endsWith("unchanged") ? 304 : 200)) {
                throw new IllegalStateException(
                        call + ": " + response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return milliseconds;
        }

        /** The id of a job that has completed. */
        private String fill(int jobs) throws IOException, SQLException {
            int databasePort = Integer.parseInt(
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip());
            String password = Files.readString(data.resolve("postgres/meshwright-superuser")).strip();
            try (Connection connection = DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:" + databasePort + "/meshwright", "postgres", password);
                    Statement statement = connection.createStatement()) {
                statement.execute("set search_path = tracking, extensions");
                statement.execute("""
                        insert into job (id, account_id, operation, phase, model, adaptive_thinking, input_type, task,
                            prompt, created_at, status, percent, completed_at, is_pinned, is_archived, is_deleted)
                        select gen_random_uuid(), account.id, 'create', case when n %% 100 = 1 then 3 else 1 end,
                            'meshwright', false, 'text', words, words, now() - n * interval '1 s',
                            case when n %% 100 = 2 then 'failed' else 'completed' end, 1, now(),
                            n %% 100 = 3, n %% 100 = 4, n %% 100 = 5
                        from generate_series(1, %d) n
                        cross join lateral (select case when n %% 1000 = 6 then 'a zebra on a carpet, number '
                            else 'a wooden chair with iron bands, number ' end || n as words) text
                        cross join (select id from accounts.account where name = 'local') account
                        """.formatted(jobs));
                statement.execute("""
                        insert into job_text (job_id, account_id, content)
                        select id, account_id, task || E'\\n\\x01' from job
                        """);
                statement.execute("vacuum analyze job");
                statement.execute("vacuum analyze job_text");
                statement.execute("checkpoint");
                try (ResultSet row = statement.executeQuery(
                        "select id from job where status = 'completed' order by created_at offset " + jobs / 2 + " limit 1")) {
                    row.next();
                    return row.getString(1);
                }
            }
        }

        private HttpRequest get(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Authorization", "Bearer " + key)
                    .build();
        }

        private Process start() throws Exception {
            Process started = new ProcessBuilder(
                            launcher.toString(), "up", "--data", data.toString(), "--port", Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("benchmark-output.txt").toFile())
                    .start();
            long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
            while (!isReady()) {
                if (!started.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "the system did not start:\n" + Files.readString(data.resolve("benchmark-output.txt")));
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            return started;
        }

        private boolean isReady() throws InterruptedException {
            try {
                return http.send(
                                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public void close() throws Exception {
            process.destroy();
            process.waitFor();
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
