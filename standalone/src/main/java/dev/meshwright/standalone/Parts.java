package dev.meshwright.standalone;

import dev.meshwright.embedded.DatabasePasswords;
import dev.meshwright.embedded.EmbeddedKafka;
import dev.meshwright.embedded.EmbeddedPostgres;
import dev.meshwright.embedded.Ports;
import dev.meshwright.embedded.Provisioning;
import dev.meshwright.model.ServiceName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The Kafka and the PostgreSQL of one data directory, starting side by side while the services start.
 *
 * <p>Services may start when the database is there. Kafka's clients try again by themselves until the broker is up,
 * but a consumer takes minutes to notice a topic that is made after it has asked: so the first start waits for Kafka
 * too.
 */
final class Parts implements AutoCloseable {
    private final Path data;
    private final int kafkaPort;
    private final CompletableFuture<EmbeddedKafka> kafka;
    private final CompletableFuture<EmbeddedPostgres> postgres;

    private Parts(Path data, int kafkaPort) {
        this.data = data;
        this.kafkaPort = kafkaPort;
        Executor starter = task -> Thread.ofPlatform().name("start-part").start(task);
        this.postgres = CompletableFuture.supplyAsync(this::startPostgres, starter);
        this.kafka = CompletableFuture.supplyAsync(this::startKafka, starter);
    }

    /**
     * Starts both; returns as soon as services can start.
     *
     * @param kafkaPort empty for any that is free
     */
    static Parts start(Path data, OptionalInt kafkaPort) {
        boolean firstStart = !Files.exists(data.resolve("kafka"));
        Parts parts = new Parts(data, kafkaPort.orElseGet(Ports::free));
        await(parts.postgres);
        if (firstStart) {
            await(parts.kafka);
        }
        return parts;
    }

    /** What services are to be told. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("kafka.bootstrap.servers", "127.0.0.1:" + kafkaPort);
        settings.put("meshwright.database.url", await(postgres).jdbcUrl());
        for (ServiceName service : ServiceName.values()) {
            settings.put(DatabasePasswords.key(service), DatabasePasswords.fromEnvironment(service));
        }
        settings.put("meshwright.objects.directory", data.resolve("objects").toString());
        return settings;
    }

    /** Runs the action with the reason when Kafka does not start. */
    void whenKafkaFails(Consumer<Throwable> action) {
        CompletableFuture<?> _ = kafka.whenComplete((_, failure) -> {
            if (failure != null) {
                action.accept(failure);
            }
        });
    }

    private EmbeddedKafka startKafka() {
        EmbeddedKafka started = EmbeddedKafka.start(data.resolve("kafka"), kafkaPort);
        Provisioning.topics(started.bootstrapServers());
        return started;
    }

    private EmbeddedPostgres startPostgres() {
        EmbeddedPostgres started = EmbeddedPostgres.start(data.resolve("postgres"), 0);
        Provisioning.database(started, DatabasePasswords::fromEnvironment);
        return started;
    }

    /** Waits for a part, and fails with the part's own reason. */
    private static <T> T await(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException exception) {
            throw exception.getCause() instanceof RuntimeException cause ? cause : exception;
        }
    }

    /** Stops Kafka, then PostgreSQL; one that never started is none to stop. */
    @Override
    public void close() {
        close(kafka);
        close(postgres);
    }

    private static void close(CompletableFuture<? extends AutoCloseable> part) {
        try {
            part.join().close();
        } catch (CompletionException _) {
            // It did not start, which has been said.
        } catch (Exception exception) {
            System.err.println("Did not stop cleanly: " + exception.getMessage());
        }
    }
}
