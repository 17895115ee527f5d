package dev.meshwright.embedded.test;

import dev.meshwright.embedded.Directories;
import dev.meshwright.embedded.EmbeddedKafka;
import dev.meshwright.embedded.EmbeddedPostgres;
import dev.meshwright.embedded.Provisioning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The one Kafka and the one PostgreSQL of a test JVM. Quarkus loads a test's classes anew for each application that it
 * starts; this one is always the class of the system's class loader, and speaks in types that every loader knows.
 */
public final class TestParts {
    static final String BOOTSTRAP_SERVERS = "bootstrap-servers";
    static final String STOP_KAFKA = "stop-kafka";
    static final String START_KAFKA = "start-kafka";
    static final String JDBC_URL = "jdbc-url";
    static final String SUPERUSER_PASSWORD = "superuser-password";
    static final String OBJECTS = "objects";
    static final String PASSWORD = "for-tests";

    private static TestParts running;

    private final Path directory;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;

    private TestParts(Path directory) {
        this.directory = directory;
        CompletableFuture<EmbeddedPostgres> startingPostgres = CompletableFuture.supplyAsync(this::startPostgres);
        this.kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0);
        Provisioning.topics(kafka.bootstrapServers());
        this.postgres = startingPostgres.join();
    }

    /** Where the parts are; the first question starts them, and they stop with the JVM. */
    public static Map<String, String> facts() {
        return running().answers();
    }

    /** What can be done to the parts. */
    public static Map<String, Runnable> commands() {
        EmbeddedKafka kafka = running().kafka;
        return Map.of(
                STOP_KAFKA,
                kafka::stop,
                START_KAFKA,
                () -> withOwnLoader(() -> {
                    kafka.start();
                    return null;
                }));
    }

    private static synchronized TestParts running() {
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "embedded-parts"));
        }
        return running;
    }

    private static TestParts start() {
        return withOwnLoader(() -> {
            try {
                return new TestParts(Files.createTempDirectory("meshwright-test-"));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
    }

    /** Kafka loads what its settings name through the thread's loader, and its threads inherit it. */
    private static <T> T withOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(TestParts.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private EmbeddedPostgres startPostgres() {
        EmbeddedPostgres started = EmbeddedPostgres.start(directory.resolve("postgres"), 0);
        Provisioning.database(started, _ -> PASSWORD);
        return started;
    }

    private Map<String, String> answers() {
        return Map.of(
                BOOTSTRAP_SERVERS, kafka.bootstrapServers(),
                JDBC_URL, postgres.jdbcUrl(),
                SUPERUSER_PASSWORD, postgres.superuserPassword(),
                OBJECTS, directory.resolve("objects").toString());
    }

    private void stop() {
        kafka.close();
        postgres.close();
        Directories.delete(directory);
    }
}
