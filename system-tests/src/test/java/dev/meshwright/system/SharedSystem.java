package dev.meshwright.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one system that the tests of the public API share: all services in one process, started by the first who asks and
 * stopped with the JVM. Tests keep apart by having accounts of their own.
 */
final class SharedSystem {
    private static RunningSystem running;

    private SharedSystem() {}

    static synchronized RunningSystem get() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static RunningSystem start() {
        try {
            Path directory = Files.createTempDirectory("meshwright-system-");
            RunningSystem system = new RunningSystem(directory.resolve("data"), freePort(), List.of());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system, directory), "stop-shared-system"));
            system.start();
            return system;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void stop(RunningSystem system, Path directory) {
        try {
            system.stop();
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
