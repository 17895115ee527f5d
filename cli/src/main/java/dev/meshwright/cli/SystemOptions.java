package dev.meshwright.cli;

import dev.meshwright.cli.installation.DataDirectory;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the system's data is. */
public final class SystemOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:MESHWRIGHT_DATA}",
            description = "Where the data is kept: MESHWRIGHT_DATA, else the directory 'data' of the clone.")
    private Path data;

    /** The data directory that was asked for, or the clone's own. */
    public DataDirectory data(Path home) {
        Path directory = data == null || data.toString().isBlank() ? home.resolve("data") : data;
        return new DataDirectory(directory.toAbsolutePath().normalize());
    }
}
