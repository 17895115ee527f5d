package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code ./meshwright up} as a process. */
final class RunningSystem {
    static final ObjectMapper JSON = new ObjectMapper();

    private final Path data;
    private final int port;
    private final List<String> options;
    private final Map<String, String> environment;
    private Process process;

    RunningSystem(Path data, int port, List<String> options) {
        this(data, port, options, Map.of());
    }

    /** @param environment what an operator has set beside the options */
    RunningSystem(Path data, int port, List<String> options, Map<String, String> environment) {
        this.data = data;
        this.port = port;
        this.options = options;
        this.environment = environment;
    }

    /** Returns when the system says that it is ready. */
    void start() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("up", "--port", Integer.toString(port)));
        arguments.addAll(options);
        ProcessBuilder launched = launch(data, arguments).redirectErrorStream(true);
        launched.environment().putAll(environment);
        process = launched.start();
        List<String> said = new ArrayList<>();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith("Meshwright is ready")) {
                // Nobody reads on; the rest is short enough for the pipe, and stands in the logs as well.
                return;
            }
        }
        throw new AssertionError("The system did not start:\n" + String.join("\n", said));
    }

    /** Stops it as Ctrl-C does. */
    void stop() throws InterruptedException {
        process.toHandle().destroy();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** Kills every process of it at once, the database's too, without a warning. */
    void kill() throws IOException, InterruptedException {
        List<Long> everything = new ArrayList<>();
        everything.add(runFile().path("pid").asLong());
        runFile().path("children").forEach(child -> everything.add(child.asLong()));
        everything.add(Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst()));
        for (long pid : everything) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
        process.waitFor();
    }

    /** Kills the one process of that name. */
    void kill(String child) throws IOException {
        ProcessHandle.of(pid(child)).ifPresent(ProcessHandle::destroyForcibly);
    }

    private long pid(String child) throws IOException {
        return runFile().path("children").path(child).asLong();
    }

    /** Where its data is. */
    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    String url() {
        return "http://localhost:" + port;
    }

    String apiKey() throws IOException {
        return Files.readString(data.resolve("api-key")).strip();
    }

    String adminToken() throws IOException {
        return Files.readString(data.resolve("admin-token")).strip();
    }

    /** A command of the launcher, on the same data. */
    static ProcessBuilder launch(Path data, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(cloneDirectory().resolve("meshwright").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("MESHWRIGHT_DATA", data.toString());
        builder.environment().put("MESHWRIGHT_SKIP_BUILD", "true");
        return builder;
    }

    private JsonNode runFile() throws IOException {
        return JSON.readTree(data.resolve("run.json").toFile());
    }

    static Path cloneDirectory() {
        Optional<Path> found = Optional.of(Path.of("").toAbsolutePath());
        while (found.isPresent() && !Files.exists(found.get().resolve("meshwright"))) {
            found = Optional.ofNullable(found.get().getParent());
        }
        return found.orElseThrow();
    }
}
