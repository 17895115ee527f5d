package dev.meshwright.embedded;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker (KRaft, broker and controller in one) in this JVM, on the loopback address, with its data in a
 * directory that outlives it. It can be stopped and started again on the same port.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final int ATTEMPTS = 5;

    private final Path directory;
    private final DirectoryLock lock;
    private final int port;
    private KafkaRaftServer server;
    private boolean closed;

    private EmbeddedKafka(Path directory, DirectoryLock lock, int port) {
        this.directory = directory;
        this.lock = lock;
        this.port = port;
    }

    /**
     * Starts a broker, on a new directory or on one that a broker of ours has used, whatever port that one had.
     *
     * @param port 0 for a free one
     */
    public static EmbeddedKafka start(Path dataDirectory, int port) {
        Path directory = dataDirectory.toAbsolutePath().normalize();
        DirectoryLock lock = DirectoryLock.take(directory);
        for (int attempt = 1; ; attempt++) {
            try {
                EmbeddedKafka kafka = new EmbeddedKafka(directory, lock, Ports.orFree(port));
                kafka.start();
                return kafka;
            } catch (RuntimeException exception) {
                // A port that was free a moment ago may be somebody's by now: another is as good.
                if (port != 0 || attempt == ATTEMPTS) {
                    lock.close();
                    throw exception;
                }
            }
        }
    }

    /** Starts the broker again after {@link #stop()}; a running one stays as it is. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        Ports.requireFree(port, "Kafka");
        KafkaSettings settings = new KafkaSettings(directory, port, Ports.free());
        KafkaStorage.formatIfNew(directory, settings);
        KafkaRaftServer starting = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
        try {
            starting.startup();
        } catch (RuntimeException exception) {
            starting.shutdown();
            throw exception;
        }
        server = starting;
    }

    /** Stops the broker; its data and its port stay reserved for {@link #start()}. */
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    /** Where clients connect: {@code host:port}. */
    public String bootstrapServers() {
        return KafkaSettings.HOST + ":" + port;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            stop();
            lock.close();
        }
    }
}
