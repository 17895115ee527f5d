import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Three measures of {@code ./meshwright up}, each on one fresh data directory that is removed at the end:
 *
 * <ol>
 *   <li>From the start of the command, on data that is there already, to the first submission accepted; and the memory
 *       of all its processes after a job, resident (as the kernel counts it, shared pages once for each process) and
 *       proportional (shared pages once).
 *   <li>From sending a prompt to having its GLB, by the stream, one job at a time, on a warm system.
 *   <li>From sending a prompt to the first frame of its stream, one at a time, with nothing else going on; against a
 *       bare produce-and-consume round trip on the same broker (one record, acks=all, one consumer that waits), the two
 *       in turn.
 * </ol>
 *
 * <p>Arguments: counted starts (3); counted jobs (30); counted rounds of the third measure (60).
 */
public final class MainJob {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PROMPTS = List.of(
            "a small stone gargoyle holding a lantern",
            "a wooden chair",
            "a tall brick tower",
            "a robot wearing a crown",
            "an oak table with four candles on it");
    private static final String TOPIC = "benchmark.round-trip";

    private final Path launcher;
    private final Path data;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private String key;

    private MainJob(Path launcher, Path data, int port) {
        this.launcher = launcher;
        this.data = data;
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        Path launcher = Path.of(System.getProperty("meshwright.home"), "meshwright");
        int starts = argument(arguments, 0, 3);
        int jobs = argument(arguments, 1, 30);
        int rounds = argument(arguments, 2, 60);
        Path data = Files.createTempDirectory("meshwright-benchmark-");
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            new MainJob(launcher, data, port).measure(starts, jobs, rounds);
        } finally {
            delete(data);
        }
    }

    private void measure(int starts, int jobs, int rounds) throws Exception {
        System.out.println("first start, which makes the data (not counted) …");
        stop(start());
        List<Double> startSeconds = new ArrayList<>();
        Process running = null;
        for (int i = 0; i < starts; i++) {
            if (running != null) {
                stop(running);
            }
            long begin = System.nanoTime();
            running = start();
            submit(PROMPTS.get(0));
            startSeconds.add(seconds(begin));
            System.out.printf(Locale.ROOT, "start %d: first submission accepted after %.2f s%n", i + 1, startSeconds.getLast());
        }
        try {
            measureJobs(jobs);
            System.out.printf(
                    Locale.ROOT,
                    "memory of all processes: %d MB resident, %d MB proportional%n",
                    memory(running, "Rss:"),
                    memory(running, "Pss:"));
            measureFirstFrame(rounds);
        } finally {
            stop(running);
        }
        report("up on existing data to the first accepted submission", startSeconds, "s", "at most 12 s");
    }

    private void measureJobs(int jobs) throws Exception {
        List<Double> secondsEach = new ArrayList<>();
        for (int i = -10; i < jobs; i++) {
            long begin = System.nanoTime();
            String id = submit(PROMPTS.get(Math.floorMod(i, PROMPTS.size())));
            follow(id, false);
            byte[] glb = http.send(get("/api/v1/" + id + "/download"), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            if (glb.length < 20 || glb[0] != 'g') {
                throw new IllegalStateException("no GLB came for " + id);
            }
            if (i >= 0) {
                secondsEach.add(seconds(begin));
            }
        }
        report("prompt to downloaded GLB, warm", secondsEach, "s", "median at most 1.5 s");
    }

    private void measureFirstFrame(int rounds) throws Exception {
        String broker = JSON.readTree(data.resolve("run.json").toFile()).path("kafka").asText();
        List<Double> bare = new ArrayList<>();
        List<Double> frames = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (RoundTrip trip = new RoundTrip(broker)) {
            warm(trip);
            for (int i = -20; i < rounds; i++) {
                double oneBare = trip.milliseconds();
                long begin = System.nanoTime();
                String id = submit("a ball");
                follow(id, true);
                double oneFrame = seconds(begin) * 1_000;
                follow(id, false);
                if (i >= 0) {
                    bare.add(oneBare);
                    frames.add(oneFrame);
                    ratios.add(oneFrame / oneBare);
                }
            }
        }
        report("bare produce-and-consume round trip", bare, "ms", "the reference");
        report("submit to first stream frame", frames, "ms", "");
        System.out.printf(
                Locale.ROOT,
                "ratio of the medians: %.2f (wanted: at most 3); median of the rounds' ratios: %.2f%n",
                median(frames) / median(bare),
                median(ratios));
    }

    /** As much of each as makes the compilers of both JVMs finish. */
    private void warm(RoundTrip trip) throws Exception {
        for (int i = 0; i < 2_000; i++) {
            trip.milliseconds();
        }
        String last = "";
        for (int i = 0; i < 400; i++) {
            last = submit("a ball");
            follow(last, true);
        }
        follow(last, false);
        for (int i = 0; i < 2_000; i++) {
            http.send(get("/api/v1/" + last + "/info"), HttpResponse.BodyHandlers.ofByteArray());
            follow(last, false);
        }
    }

    private Process start() throws Exception {
        Process process = new ProcessBuilder(
                        launcher.toString(), "up", "--data", data.toString(), "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("benchmark-output.txt").toFile())
                .start();
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "the system did not start:\n" + Files.readString(data.resolve("benchmark-output.txt")));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        key = Files.readString(data.resolve("api-key")).strip();
        return process;
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private boolean isReady() throws InterruptedException {
        try {
            return http.send(get("/q/health/ready"), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    }

    private String submit(String task) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/phase1/submit"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("task", task))))
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 202) {
            throw new IllegalStateException(
                    response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(response.body()).path("submission_id").asText();
    }

    /** Reads a stream to its first frame, or to its end. */
    private void follow(String id, boolean firstFrameAlone) throws Exception {
        HttpResponse<java.io.InputStream> response =
                http.send(get("/api/v1/" + id + "/stream"), HttpResponse.BodyHandlers.ofInputStream());
        String last = "";
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("data:")) {
                    last = line.substring(5);
                    if (firstFrameAlone) {
                        return;
                    }
                }
            }
        }
        JsonNode frame = JSON.readTree(last);
        if (!frame.path("status").asText().equals("completed")) {
            throw new IllegalStateException("the job of " + id + " ended with " + last);
        }
    }

    private static long memory(Process process, String field) throws IOException {
        long kilobytes = 0;
        for (ProcessHandle handle :
                Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
            Path rollup = Path.of("/proc/" + handle.pid() + "/smaps_rollup");
            Optional<String> line;
            try (Stream<String> lines = Files.lines(rollup)) {
                line = lines.filter(text -> text.startsWith(field)).findFirst();
            }
            kilobytes += line.map(text -> Long.parseLong(text.replaceAll("[^0-9]", ""))).orElse(0L);
        }
        return kilobytes / 1024;
    }

    private static void report(String what, List<Double> values, String unit, String wanted) {
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f %s (%.2f to %.2f, %d times)%s%n",
                what,
                median(values),
                unit,
                Collections.min(values),
                Collections.max(values),
                values.size(),
                wanted.isEmpty() ? "" : "; " + wanted);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One record to the broker and back. */
    private static final class RoundTrip implements AutoCloseable {

        private final KafkaProducer<byte[], byte[]> producer;
        private final KafkaConsumer<byte[], byte[]> consumer;
        private final byte[] value = new byte[400];

        RoundTrip(String broker) throws InterruptedException, ExecutionException {
            Map<String, Object> where = Map.of("bootstrap.servers", broker);
            try (Admin admin = Admin.create(where)) {
                if (!admin.listTopics().names().get().contains(TOPIC)) {
                    admin.createTopics(Set.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
                }
            }
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", 0),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
            consumer = new KafkaConsumer<>(where, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            List<TopicPartition> partitions = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            consumer.position(partitions.get(0));
        }

        double milliseconds() throws InterruptedException, ExecutionException {
            long begin = System.nanoTime();
            producer.send(new ProducerRecord<>(TOPIC, value)).get();
            while (consumer.poll(Duration.ofSeconds(5)).isEmpty()) {
                // Not there yet.
            }
            return seconds(begin) * 1_000;
        }

        @Override
        public void close() {
            producer.close();
            consumer.close();
        }
    }
}
