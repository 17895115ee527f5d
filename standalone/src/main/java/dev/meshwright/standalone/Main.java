package dev.meshwright.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.LogManager;

/**
 * Starts Kafka and PostgreSQL on the data directory ({@code meshwright.data}, {@code MESHWRIGHT_DATA}, else
 * {@code data}), then all services, and stops them in the opposite order.
 */
@QuarkusMain
public final class Main {
    private static final CountDownLatch STOPPED = new CountDownLatch(1);

    private Main() {}

    public static void main(String[] arguments) {
        // Before there is a second thread: two that log for the first time at once wait for each other for ever.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        LogManager.getLogManager();
        Path data = Path.of(setting("meshwright.data").orElse("data")).toAbsolutePath();
        AtomicInteger exitCode = new AtomicInteger();
        try (Parts parts = Parts.start(data, kafkaPort())) {
            // The services end before main does; whoever asked the JVM to end has to wait for the rest.
            Runtime.getRuntime().addShutdownHook(new Thread(Main::awaitStopped, "stop-parts"));
            parts.settings().forEach(System::setProperty);
            parts.whenKafkaFails(failure -> {
                System.err.println("Kafka did not start: " + failure.getMessage());
                Quarkus.asyncExit(1);
            });
            if (setting("meshwright.stop-on-stdin-eof").map(Boolean::valueOf).orElse(false)) {
                Thread.ofPlatform().daemon().name("supervisor-gone").start(Main::stopWhenInputEnds);
            }
            Quarkus.run(
                    null,
                    (code, failure) -> {
                        if (failure != null) {
                            failure.printStackTrace();
                        }
                        exitCode.set(code);
                    },
                    arguments);
        } catch (RuntimeException exception) {
            System.err.println("Meshwright did not start: " + exception.getMessage());
            exitCode.set(1);
        } finally {
            STOPPED.countDown();
        }
        System.exit(exitCode.get());
    }

    private static OptionalInt kafkaPort() {
        return setting("meshwright.kafka.port").stream()
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    private static Optional<String> setting(String key) {
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(System.getenv(variable(key))))
                .filter(value -> !value.isBlank());
    }

    private static String variable(String key) {
        return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static void awaitStopped() {
        try {
            STOPPED.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stopWhenInputEnds() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said on it: only its end counts.
            }
        } catch (IOException _) {
            // As good as its end.
        }
        Quarkus.asyncExit(0);
    }
}
