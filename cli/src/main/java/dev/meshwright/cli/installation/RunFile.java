package dev.meshwright.cli.installation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * What runs on a data directory, for other commands to find.
 *
 * @param pid the process that watches over the system
 * @param mode {@code single} or {@code processes}
 * @param kafka host and port of the broker, for those who subscribe to events
 * @param children process ids by name
 */
public record RunFile(long pid, int port, String mode, String url, String kafka, Map<String, Long> children) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the file says, if its process is alive: a killed one leaves its file behind. */
    public static Optional<RunFile> readAlive(Path file) {
        return read(file)
                .filter(found -> ProcessHandle.of(found.pid())
                        .filter(ProcessHandle::isAlive)
                        .isPresent());
    }

    /** What the file says, whether true or left behind. */
    public static Optional<RunFile> read(Path file) {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), RunFile.class));
        } catch (NoSuchFileException | JsonProcessingException _) {
            return Optional.empty();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Replaces the file as a whole, so that a reader never sees half of it. */
    public void write(Path file) {
        try {
            Path partial = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(partial, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
