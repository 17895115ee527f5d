package dev.meshwright.cli.supervisor;

import dev.meshwright.cli.CommandException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A running process of the system, with its log. */
final class Child {
    private static final Pattern TROUBLE = Pattern.compile("^[\\d:.]+ +(WARN|WARNING|ERROR|FATAL|SEVERE)\\b.*");
    private static final int LINES_KEPT = 25;

    /** Ctrl-C at a terminal reaches every process of it; only the supervisor may act on it, so that order is kept. */
    private static final String DEAF_TO_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

    /** Ends a child when we are gone, however we went: its standard input is a pipe from us. */
    private static final String GUARD = "trap '' INT HUP TERM; cat > /dev/null; kill \"$1\" 2> /dev/null";

    private final ChildSpec spec;
    private final Process process;
    private final Process guard;
    private final CompletableFuture<Void> saidReady = new CompletableFuture<>();
    private final Deque<String> newestLines = new ArrayDeque<>();
    private final Thread reader;

    private Child(ChildSpec spec, Process process, Process guard, Path log, Consumer<String> trouble) {
        this.spec = spec;
        this.process = process;
        this.guard = guard;
        this.reader = Thread.ofPlatform().daemon().name(spec.name() + "-log").start(() -> read(log, trouble));
    }

    /** @param trouble gets the lines of the child's log that a person should see */
    static Child start(ChildSpec spec, Path log, Consumer<String> trouble) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", DEAF_TO_THE_TERMINAL, "sh"));
        command.addAll(spec.command());
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(spec.secretsAndSettings());
            Process process = builder.start();
            Process guard = new ProcessBuilder("sh", "-c", GUARD, "sh", Long.toString(process.pid())).start();
            return new Child(spec, process, guard, log, trouble);
        } catch (IOException exception) {
            throw new CommandException("Cannot start " + spec.name() + ": " + exception.getMessage(), exception);
        }
    }

    ChildSpec spec() {
        return spec;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    boolean hasSaidReady() {
        return saidReady.isDone();
    }

    /** The last lines of what it printed, complete once the process has ended. */
    List<String> newestLines() {
        if (!process.isAlive()) {
            joinReader();
        }
        synchronized (newestLines) {
            return List.copyOf(newestLines);
        }
    }

    /** Asks the process to stop. */
    void askToStop() {
        // The guard must not outlive it and kill another process of the same number.
        guard.destroyForcibly();
        // By its handle: the other way to destroy it would close its output before it has said its last words.
        process.toHandle().destroy();
        try {
            process.getOutputStream().close();
        } catch (IOException _) {
            // It has gone already.
        }
    }

    /** Waits until the process has ended, and ends it by force after the given time. */
    void awaitStop(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void joinReader() {
        try {
            reader.join(Duration.ofSeconds(2));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Path log, Consumer<String> trouble) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
                PrintStream copy = new PrintStream(
                        Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                        true,
                        StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                copy.println(line);
                take(line, trouble);
            }
        } catch (IOException exception) {
            trouble.accept("The log of " + spec.name() + " cannot be kept in " + log + ": " + exception.getMessage());
        } finally {
            guard.destroyForcibly();
        }
    }

    private void take(String line, Consumer<String> trouble) {
        if (line.equals("ready")) {
            saidReady.complete(null);
            return;
        }
        synchronized (newestLines) {
            newestLines.addLast(line);
            if (newestLines.size() > LINES_KEPT) {
                newestLines.removeFirst();
            }
        }
        if (TROUBLE.matcher(line).matches()) {
            trouble.accept(line);
        }
    }
}
