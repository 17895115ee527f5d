package dev.meshwright.cli.installation;

import dev.meshwright.cli.CommandException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The built programs.
 *
 * @param home the clone's directory
 */
public record Installation(Path home) {
    /** The installation that this program belongs to: the launcher says where it is. */
    public static Installation ofThisProgram() {
        return new Installation(Path.of(Optional.ofNullable(System.getProperty("meshwright.home"))
                        .orElse("."))
                .toAbsolutePath()
                .normalize());
    }

    /** All services as one program. */
    public Path standalone() {
        return built(home.resolve("standalone/target/quarkus-app/quarkus-run.jar"));
    }

    /** One service as a program. */
    public Path service(String name) {
        return built(home.resolve("services").resolve(name).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    /** A class path that holds the embedded Kafka and PostgreSQL. */
    public String embeddedClassPath() {
        Path libraries = standalone().resolveSibling("lib");
        return libraries.resolve("main") + "/*" + File.pathSeparator + libraries.resolve("boot") + "/*";
    }

    private static Path built(Path program) {
        if (!Files.exists(program)) {
            throw new CommandException("The program " + program
                    + " is not built. Start through ./meshwright, which builds what is missing.");
        }
        return program;
    }
}
