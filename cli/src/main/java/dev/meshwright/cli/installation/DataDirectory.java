package dev.meshwright.cli.installation;

import dev.meshwright.cli.CommandException;
import dev.meshwright.model.ServiceName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A system's data directory and what is where in it.
 *
 * @param path absolute
 */
public record DataDirectory(Path path) {
    private static final long LEAST_FREE_BYTES = 500L * 1024 * 1024;

    /** Makes the directory if need be, and fails in plain words when nothing can be kept in it. */
    public void requireUsable() {
        try {
            Files.createDirectories(logs());
            Files.delete(Files.createTempFile(path, "writable", ""));
            long free = Files.getFileStore(path).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new CommandException("Only " + free / (1024 * 1024) + " MB are free where " + path
                        + " is; Meshwright needs " + LEAST_FREE_BYTES / (1024 * 1024)
                        + " MB. Free some, or choose another place with --data.");
            }
        } catch (IOException exception) {
            throw new CommandException(
                    "Cannot write to the data directory " + path + " (" + exception
                            + "). Choose another one with --data.",
                    exception);
        }
    }

    /** The key that clients on this machine may use. */
    public String apiKey() {
        return Secrets.readOrMake(path.resolve("api-key"), "sk-");
    }

    /** What the administration API asks for. */
    public String adminToken() {
        return Secrets.readOrMake(path.resolve("admin-token"), "");
    }

    /** What services show each other. */
    public String internalToken() {
        return Secrets.readOrMake(path.resolve("internal-token"), "");
    }

    /** The password of a service's database role: a different one for each, all from one secret. */
    public String databasePassword(ServiceName service) {
        String secret = Secrets.readOrMake(path.resolve("database-secret"), "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((secret + ":" + service.id()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path objects() {
        return path.resolve("objects");
    }

    /** Says what runs on the directory, see {@link RunFile}. */
    public Path runFile() {
        return path.resolve("run.json");
    }

    /** Held by the one that runs a system on the directory. */
    public Path lockFile() {
        return path.resolve("up.lock");
    }
}
