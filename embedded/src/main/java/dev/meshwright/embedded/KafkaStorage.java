package dev.meshwright.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Kafka wants its directory formatted, with an identity for the cluster, before a broker first starts there. */
final class KafkaStorage {
    private KafkaStorage() {}

    static void formatIfNew(Path directory, KafkaSettings settings) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(directory);
            Path file = directory.resolveSibling(directory.getFileName() + ".properties");
            try {
                try (OutputStream stream = Files.newOutputStream(file)) {
                    settings.properties().store(stream, null);
                }
                format(directory, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot prepare Kafka's directory " + directory, exception);
        }
    }

    private static void format(Path directory, Path file) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] arguments = {
            "format", "--cluster-id", Uuid.randomUuid().toString(), "--ignore-formatted", "--config", file.toString()
        };
        if (StorageTool.execute(arguments, printer) != 0) {
            throw new EmbeddedException(
                    "Kafka cannot format its directory " + directory + ":\n" + said.toString(StandardCharsets.UTF_8));
        }
    }
}
