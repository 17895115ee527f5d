import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.embedded.DatabasePasswords;
import dev.meshwright.embedded.EmbeddedKafka;
import dev.meshwright.embedded.EmbeddedPostgres;
import dev.meshwright.embedded.Provisioning;
import dev.meshwright.model.ServiceName;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many submissions are accepted per second from 32 clients of one key without limits, and how many polls of {@code
 * info} with {@code If-None-Match} are answered, on one PostgreSQL and one Kafka that force their data to disk as the
 * product's do. The services that do this run as the processes they are: accounts, intake and tracking; nothing is
 * generated meanwhile. A round counts when every one of its events has left the outbox.
 *
 * <p>The reference is what the same PostgreSQL commits of transactions that insert a single row, from 32 connections:
 * asked by {@code pgbench} where it is on the PATH, else by threads with JDBC. The three take turns, in each round in
 * another order; what counts is the medians. The clients run on the same machine.
 *
 * <p>What the machine can do besides changes these rates, and less so the processor time that a submission takes. So
 * that is told too, as the kernel counts it, for each process and for this one: Kafka and the clients are in it.
 *
 * <p>The services' virtual machines compile what they do most while they do it, which takes more of two cores than the
 * requests themselves at first. So nothing counts before each kind of request has come often enough.
 *
 * <p>Arguments: counted rounds (5); seconds of each measure (8); requests of each kind before that (30,000).
 */
public final class Submissions {

    private static final int CLIENTS = 32;
    private static final int WARM_UP_SECONDS = 5;
    private static final String PASSWORD = "for-the-benchmark";
    private static final String KEY = "sk-of-the-benchmark-0123456789";
    private static final String INSERT =
            "insert into single_row (id, payload) values (gen_random_uuid(), repeat('x', 100))";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path home = Path.of(System.getProperty("meshwright.home"));
    private final Path data;
    private final EmbeddedPostgres postgres;
    private final Optional<ProcessHandle> postmaster;
    private final EmbeddedKafka kafka;
    private final Map<ServiceName, Integer> ports;
    private final List<Process> processes = new ArrayList<>();
    private final Map<ServiceName, ProcessHandle> services = new LinkedHashMap<>();
    private final Map<String, List<Double>> cpu = new LinkedHashMap<>();

    private Submissions(Path data) throws IOException {
        this.data = data;
        this.postgres = EmbeddedPostgres.start(data.resolve("postgres"), 0);
        this.postmaster = firstLine(data.resolve("postgres/postmaster.pid")).flatMap(ProcessHandle::of);
        this.kafka = EmbeddedKafka.start(data.resolve("kafka"), 0);
        Provisioning.topics(kafka.bootstrapServers());
        Provisioning.database(postgres, service -> PASSWORD);
        this.ports = Map.of(
                ServiceName.ACCOUNTS, freePort(), ServiceName.INTAKE, freePort(), ServiceName.TRACKING, freePort());
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        int warmUp = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30_000;
        Path data = Files.createTempDirectory("meshwright-benchmark-");
        Submissions benchmark = new Submissions(data);
        try {
            benchmark.measure(rounds, seconds, warmUp);
        } finally {
            benchmark.stop();
            delete(data);
        }
    }

    private void measure(int rounds, int seconds, int warmUp) throws Exception {
        for (ServiceName service : List.of(ServiceName.ACCOUNTS, ServiceName.INTAKE, ServiceName.TRACKING)) {
            start(service);
        }
        try (Connection connection = postgres.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create table single_row (id uuid primary key, payload text not null)");
        }
        boolean pgbench = isThere("pgbench");
        String reference = pgbench ? "pgbench" : "JDBC threads in this JVM (pgbench is not on the PATH)";
        Map<String, List<Double>> figures =
                Map.of("submits", new ArrayList<>(), "reference", new ArrayList<>(), "polls", new ArrayList<>());
        List<String> order = new ArrayList<>(List.of("reference", "submits", "polls"));
        System.out.println("warming up …");
        for (double requests = 0; requests < warmUp; ) {
            requests += submits(WARM_UP_SECONDS) * WARM_UP_SECONDS;
        }
        for (double requests = 0; requests < warmUp; ) {
            requests += polls(WARM_UP_SECONDS) * WARM_UP_SECONDS;
        }
        cpu.clear();
        for (int round = 0; round < rounds; round++) {
            Collections.rotate(order, 1);
            for (String what : order) {
                double figure =
                        switch (what) {
                            case "reference" -> pgbench ? pgbench(seconds) : jdbc(seconds);
                            case "submits" -> submits(seconds);
                            default -> polls(seconds);
                        };
                figures.get(what).add(figure);
                System.out.printf(Locale.ROOT, "round %d: %s %.0f/s%n", round + 1, what, figure);
            }
        }
        cpu.forEach((process, milliseconds) -> System.out.printf(
                Locale.ROOT, "processor time a submission, %s: %.2f ms%n", process, median(milliseconds)));
        double submits = median(figures.get("submits"));
        double single = median(figures.get("reference"));
        double polls = median(figures.get("polls"));
        System.out.printf(Locale.ROOT, "%ncommits of a single-row insert, %d connections, by %s: %.0f/s%n", CLIENTS, reference, single);
        System.out.printf(
                Locale.ROOT,
                "submissions accepted, %d clients, event published: %.0f/s, %.2f of the reference (wanted: at least 0.33)%n",
                CLIENTS,
                submits,
                submits / single);
        System.out.printf(
                Locale.ROOT,
                "polls of info answered with 304, %d clients: %.0f/s, %.1f times the submissions (wanted: at least 3)%n",
                CLIENTS,
                polls,
                polls / submits);
    }

    private double submits(int seconds) throws Exception {
        byte[] body = JSON.writeValueAsBytes(Map.of("task", "a small stone gargoyle holding a lantern"));
        byte[] request = ("POST /api/v1/phase1/submit HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + KEY
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n"
                        + new String(body, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        long before = count("select count(*) from intake.submission");
        Map<String, Duration> cpuBefore = cpuTimes();
        long begin = System.nanoTime();
        long accepted = load(ports.get(ServiceName.INTAKE), request, 202, seconds);
        waitFor(() -> count("select count(*) from intake.outbox") == 0);
        double took = (System.nanoTime() - begin) / 1e9;
        if (count("select count(*) from intake.submission") - before != accepted) {
            throw new IllegalStateException("not every submission that was accepted is stored");
        }
        // Tracking takes its share of the machine until it has caught up; that belongs to no measure that comes later.
        waitFor(() -> count("select count(*) from tracking.job") == count("select count(*) from intake.submission"));
        noteCpu(cpuBefore, accepted);
        return accepted / took;
    }

    private void noteCpu(Map<String, Duration> before, long accepted) {
        cpuTimes().forEach((process, after) -> cpu.computeIfAbsent(process, none -> new ArrayList<>())
                .add(after.minus(before.get(process)).toNanos() / 1e6 / accepted));
    }

    private Map<String, Duration> cpuTimes() {
        Map<String, Duration> times = new LinkedHashMap<>();
        services.forEach((service, process) -> times.put(service.id(), cpuTime(Stream.of(process))));
        times.put("PostgreSQL", cpuTime(Stream.concat(postmaster.stream(), postmaster.stream().flatMap(ProcessHandle::descendants))));
        times.put("Kafka and clients", cpuTime(Stream.of(ProcessHandle.current())));
        return times;
    }

    private static Duration cpuTime(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private double polls(int seconds) throws Exception {
        String id;
        try (Connection connection = postgres.superuser(EmbeddedPostgres.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from tracking.job limit 1")) {
            row.next();
            id = row.getObject(1, UUID.class).toString();
        }
        int port = ports.get(ServiceName.TRACKING);
        HttpResponse<Void> first = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + id + "/info"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        String tag = first.headers().firstValue("ETag").orElseThrow();
        byte[] request = ("GET /api/v1/" + id + "/info HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nIf-None-Match: " + tag
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        long begin = System.nanoTime();
        long answered = load(port, request, 304, seconds);
        return answered / ((System.nanoTime() - begin) / 1e9);
    }

    /** @return how many requests all clients together had answered, one after the other each */
    private static long load(int port, byte[] request, int status, int seconds) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Callable<Long> client = () -> {
                    long count = 0;
                    try (Client connection = new Client(port)) {
                        while (!over.get()) {
                            int answer = connection.send(request);
                            if (answer != status) {
                                throw new IllegalStateException("answered with " + answer);
                            }
                            count++;
                        }
                    }
                    return count;
                };
                counts.add(clients.submit(client));
            }
            TimeUnit.SECONDS.sleep(seconds);
            over.set(true);
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all;
        }
    }

    private double pgbench(int seconds) throws Exception {
        Path script = data.resolve("insert.sql");
        Files.writeString(script, INSERT + ";\n");
        ProcessBuilder builder = new ProcessBuilder(
                        "pgbench", "-n", "-h", "127.0.0.1", "-p", Integer.toString(postgres.port()), "-U", "postgres",
                        "-c", Integer.toString(CLIENTS), "-j", "2", "-T", Integer.toString(seconds), "-M", "prepared",
                        "-f", script.toString(), "postgres")
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", postgres.superuserPassword());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = Pattern.compile("tps = ([0-9.]+)").matcher(output);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private double jdbc(int seconds) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        String url = postgres.jdbcUrl().replace("/" + EmbeddedPostgres.DATABASE, "/postgres");
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Callable<Long> client = () -> {
                    long count = 0;
                    try (Connection connection =
                                    DriverManager.getConnection(url, "postgres", postgres.superuserPassword());
                            PreparedStatement statement = connection.prepareStatement(INSERT)) {
                        while (!over.get()) {
                            statement.executeUpdate();
                            count++;
                        }
                    }
                    return count;
                };
                counts.add(clients.submit(client));
            }
            long begin = System.nanoTime();
            TimeUnit.SECONDS.sleep(seconds);
            over.set(true);
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = postgres.superuser(EmbeddedPostgres.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("waited three minutes in vain");
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private void start(ServiceName service) throws Exception {
        Path jar = home.resolve("services/" + service.id() + "/target/quarkus-app/quarkus-run.jar");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve(service.id() + ".log").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.get(service)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("MESHWRIGHT_DATABASE_URL", postgres.jdbcUrl());
        environment.put(DatabasePasswords.variable(service), PASSWORD);
        environment.put("QUARKUS_DATASOURCE_" + service.name() + "_PASSWORD", PASSWORD);
        environment.put("MESHWRIGHT_OBJECTS_DIRECTORY", data.resolve("objects").toString());
        environment.put("MESHWRIGHT_INTERNAL_TOKEN", PASSWORD);
        environment.put("MESHWRIGHT_DEFAULT_KEY", KEY);
        ports.forEach((other, port) ->
                environment.put("MESHWRIGHT_SERVICES_" + other.name() + "_URL", "http://127.0.0.1:" + port));
        Process process = builder.start();
        processes.add(process);
        services.put(service, process.toHandle());
        waitFor(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(data.resolve(service.id() + ".log")));
            }
            return isReady(ports.get(service));
        });
    }

    private static boolean isReady(int port) {
        try (Client client = new Client(port)) {
            return client.send("GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII))
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void stop() {
        processes.forEach(Process::destroy);
        for (Process process : processes) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        kafka.close();
        postgres.close();
    }

    private static Optional<Long> firstLine(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One connection that is kept; as little of HTTP as costs the machine nothing worth measuring. */
    private static final class Client implements AutoCloseable {

        private final Socket socket;
        private final OutputStream out;
        private final InputStream in;

        Client(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            out = socket.getOutputStream();
            in = new BufferedInputStream(socket.getInputStream(), 8_192);
        }

        /** @return the status of the answer, whose body is read and forgotten */
        int send(byte[] request) throws IOException {
            out.write(request);
            String head = line();
            int status = Integer.parseInt(head.substring(9, 12));
            int length = 0;
            for (String line = line(); !line.isEmpty(); line = line()) {
                if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            if (status != 304) {
                in.skipNBytes(length);
            }
            return status;
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(64);
            for (int value = in.read(); value != '\n'; value = in.read()) {
                if (value < 0) {
                    throw new IOException("the connection broke off");
                }
                if (value != '\r') {
                    line.write(value);
                }
            }
            return line.toString(StandardCharsets.US_ASCII);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
