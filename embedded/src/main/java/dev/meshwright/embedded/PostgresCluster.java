package dev.meshwright.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL data directory and what PostgreSQL's own programs do with it. */
final class PostgresCluster {
    private static final String PASSWORD_FILE = "meshwright-superuser";
    private static final String PROCESS_FILE = "postmaster.pid";
    private static final String STARTED_ONCE = "postmaster.opts";
    private static final int LOG_LINES_SHOWN = 12;

    private final PostgresBinaries binaries;
    private final Path directory;

    PostgresCluster(PostgresBinaries binaries, Path directory) {
        this.binaries = binaries;
        this.directory = directory;
    }

    /** Makes the data directory on first use. */
    void initialise() {
        if (Files.exists(directory.resolve(STARTED_ONCE))) {
            return;
        }
        // Whatever is here is what an interrupted initialisation left: no server has ever started on it.
        Directories.delete(directory);
        Path password = directory.resolveSibling(directory.getFileName() + ".new-password");
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(password);
            Secrets.write(password, Secrets.random());
            run(
                    "initdb",
                    "--pgdata=" + directory,
                    "--username=" + EmbeddedPostgres.SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8");
            Files.move(password, directory.resolve(PASSWORD_FILE));
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot make PostgreSQL's data directory " + directory, exception);
        }
    }

    String superuserPassword() {
        return Secrets.read(directory.resolve(PASSWORD_FILE));
    }

    void start(String settings) {
        run(
                "pg_ctl",
                "start",
                "--pgdata=" + directory,
                "--log=" + log(),
                "--options=" + settings,
                "--wait",
                "--timeout=120",
                "--silent");
    }

    void stop() {
        run("pg_ctl", "stop", "--pgdata=" + directory, "--mode=fast", "--wait", "--timeout=60", "--silent");
    }

    /** Stops a server that outlived the process that had started it, and forgets one that did not. */
    void stopLeftover() {
        Optional<ProcessHandle> leftover = serverProcess();
        if (leftover.isPresent()) {
            stop();
            return;
        }
        try {
            // A number that now belongs to another program would keep the new server from starting.
            Files.deleteIfExists(directory.resolve(PROCESS_FILE));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The process of the server that runs on this directory. */
    Optional<ProcessHandle> serverProcess() {
        return lines(directory.resolve(PROCESS_FILE)).stream()
                .findFirst()
                .map(String::strip)
                .map(Long::parseLong)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        boolean postgres = process.info().command().orElse("").endsWith("/postgres");
        boolean here = process.info()
                .arguments()
                .map(arguments -> Stream.of(arguments).anyMatch(argument -> argument.contains(directory.toString())))
                .orElse(true);
        return postgres && here;
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(binaries.command(program));
        command.addAll(List.of(arguments));
        try {
            Path output = directory.resolveSibling(directory.getFileName() + "." + program);
            try {
                // To a file, not a pipe: the server inherits it and would hold a pipe open for ever.
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                process.getOutputStream().close();
                int code = process.waitFor();
                if (code != 0) {
                    throw new EmbeddedException(program + " failed with code " + code + " on " + directory + ".\n"
                            + tail(output) + tail(log()));
                }
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot run " + program, exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("Interrupted while waiting for " + program, exception);
        }
    }

    private Path log() {
        return directory.resolveSibling(directory.getFileName() + ".log");
    }

    private static String tail(Path file) {
        List<String> lines = lines(file);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size())) + "\n";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException _) {
            // Gone or not text: there is nothing to show.
            return List.of();
        }
    }
}
