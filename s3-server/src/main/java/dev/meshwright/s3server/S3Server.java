package dev.meshwright.s3server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An S3 server with one empty bucket, for the tests that start it. What it holds outlives {@link #stop}, and it comes
 * back on the same port.
 */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "objects";
    public static final String ACCESS_KEY = "access-key-of-the-tests";
    public static final String SECRET_KEY = "secret-key-of-the-tests";
    public static final String REGION = "eu-central-1";

    private final Path directory;
    private Process process;
    private int port;

    private S3Server(Path directory) {
        this.directory = directory;
    }

    /** Starts one on a free port of the loopback address; when this returns, it serves. */
    public static S3Server running() {
        try {
            Path directory = Files.createTempDirectory("meshwright-s3-");
            Files.createDirectory(directory.resolve(BUCKET));
            S3Server server = new S3Server(directory);
            server.start();
            return server;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The server's own address, without the bucket. */
    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** What leads a program of ours to the bucket. */
    public Map<String, String> settings() {
        return Map.of(
                "meshwright.objects.kind", "s3",
                "meshwright.objects.endpoint", endpoint(),
                "meshwright.objects.region", REGION,
                "meshwright.objects.bucket", BUCKET,
                "meshwright.objects.path-style", "true",
                "meshwright.objects.access-key", ACCESS_KEY,
                "meshwright.objects.secret-key", SECRET_KEY);
    }

    /** The names of all objects. */
    public List<String> objects() throws IOException {
        Path bucket = directory.resolve(BUCKET);
        try (Stream<Path> files = Files.walk(bucket)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> bucket.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Starts it again after a stop; when this returns, it serves. */
    public void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        resource("home") + File.pathSeparator + resource("class-path"),
                        S3Server.class.getPackageName() + ".S3ServerProcess",
                        directory.toString(),
                        Integer.toString(port),
                        ACCESS_KEY,
                        SECRET_KEY)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String ready = output.readLine();
        if (ready == null || !ready.startsWith("ready ")) {
            throw new IOException("the S3 server did not start, it said: " + ready);
        }
        port = Integer.parseInt(ready.substring("ready ".length()));
    }

    /** Kills it; when this returns, nobody listens on its port. */
    public void stop() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = S3Server.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
