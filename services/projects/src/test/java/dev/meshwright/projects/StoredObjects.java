package dev.meshwright.projects;

import dev.meshwright.embedded.test.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** What lies in the object store for a project. */
final class StoredObjects {

    private StoredObjects() {}

    /** The content of each object, in the order of the names. */
    static List<byte[]> of(String project) {
        Path directory = ConfigProvider.getConfig()
                .getValue("meshwright.objects.directory", Path.class)
                .resolve("projects")
                .resolve(project.substring(project.lastIndexOf('/') + 1));
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().map(StoredObjects::read).toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** What the rows of a project's sources say, as text. */
    static List<String> rows(String project) {
        return TestDatabase.texts(
                "select filename || ' ' || size_bytes || ' ' || object_name from projects.source where project_id = ?",
                UUID.fromString(project.substring(project.lastIndexOf('/') + 1)));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
