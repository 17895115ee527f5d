package dev.meshwright.mesh.format.usd;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Pixar's own USD library in a Python environment of the build's, fetched where Python and its registry answer. */
final class UsdCore {

    private static final String PACKAGE = "usd-core==26.11";
    private static final Path ENVIRONMENT = Path.of("target/usd-core").toAbsolutePath();
    private static final Path PYTHON = ENVIRONMENT.resolve("bin/python");
    private static final Path JUDGE = Path.of("src/test/python/usd_judge.py");

    private UsdCore() {}

    static void install() throws InterruptedException, IOException {
        Path done = ENVIRONMENT.resolve("installed");
        if (!Files.exists(done)) {
            assumeTrue(
                    succeeds(List.of("python3", "-m", "venv", "--clear", ENVIRONMENT.toString())),
                    "skipped: 'python3 -m venv' made no environment");
            assumeTrue(
                    succeeds(List.of(PYTHON.toString(), "-m", "pip", "install", "--quiet", PACKAGE)),
                    "skipped: 'pip install " + PACKAGE + "' did not succeed");
            Files.createFile(done);
        }
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** What it sees of a file; see the script. */
    static JsonNode judge(Path file, List<Double> moments) throws IOException {
        String times = moments.stream().map(Object::toString).collect(Collectors.joining(","));
        Process process = new ProcessBuilder(PYTHON.toString(), JUDGE.toString(), times, file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ObjectMapper()
                .readTree(process.getInputStream().readAllBytes())
                .path(0);
    }
}
