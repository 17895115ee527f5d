package dev.meshwright.cli.supervisor;

import dev.meshwright.cli.CommandException;
import dev.meshwright.cli.installation.DataDirectory;
import dev.meshwright.cli.installation.Installation;
import dev.meshwright.cli.installation.RunFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A system that this process runs: the children, in waves. A child of a system of many that ends is started again; the
 * one child of a single-process system takes the system with it.
 */
public final class LocalSystem implements AutoCloseable {
    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(3);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(30);
    private static final Duration PATIENCE_WITH_REMAINS = Duration.ofSeconds(30);
    private static final long LARGEST_LOG_BYTES = 20L * 1024 * 1024;

    private final DataDirectory data;
    private final SystemSpec spec;
    private final DataLock lock;
    private final List<List<ChildSpec>> waves;
    private final String kafka;
    private final Consumer<String> notices;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Backoff backoff = new Backoff();
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private final Set<Child> ended = new HashSet<>();
    private boolean started;
    private boolean stopping;

    LocalSystem(
            DataDirectory data,
            SystemSpec spec,
            DataLock lock,
            List<List<ChildSpec>> waves,
            String kafka,
            Consumer<String> notices) {
        this.data = data;
        this.spec = spec;
        this.lock = lock;
        this.waves = waves;
        this.kafka = kafka;
        this.notices = notices;
    }

    /**
     * Checks what can be checked before anything is started, and fails with one sentence when it cannot work.
     *
     * @param notices gets lines for people: trouble in the children's logs, restarts
     */
    public static LocalSystem prepare(
            Installation installation, DataDirectory data, SystemSpec spec, Consumer<String> notices) {
        data.requireUsable();
        DataLock lock = DataLock.take(data);
        try {
            // A system that was killed leaves this file behind, and processes that notice it a moment later.
            boolean killedBefore = RunFile.read(data.runFile()).isPresent();
            FreePorts.requireFree(spec.host(), spec.port(), killedBefore ? PATIENCE_WITH_REMAINS : Duration.ZERO);
            Programs programs = new Programs(installation, data, spec);
            return new LocalSystem(data, spec, lock, programs.waves(), programs.kafka(), notices);
        } catch (RuntimeException exception) {
            lock.close();
            throw exception;
        }
    }

    /** Starts everything; returns how long it took until the system answered that it is ready. */
    public Duration start() throws InterruptedException {
        long begin = System.nanoTime();
        for (List<ChildSpec> wave : waves) {
            wave.forEach(this::startChild);
            for (ChildSpec member : wave) {
                awaitReady(member);
            }
        }
        watch();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Where it listens. */
    public String url() {
        return spec.url();
    }

    /** Host and port of its broker. */
    public String kafka() {
        return kafka;
    }

    /** Waits until the system can no longer run, and says why. */
    public String awaitFailure() {
        return failure.join();
    }

    /** Whether it ended by itself. */
    public boolean hasFailed() {
        return failure.isDone();
    }

    /** Stops the last wave together, the parts before it one after the other, the first of all last. */
    @Override
    public void close() {
        List<Child> running;
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
            running = List.copyOf(children.values());
        }
        int shared = waves.size() == 1 ? 0 : waves.getFirst().size();
        List<Child> services = running.subList(Math.min(shared, running.size()), running.size());
        services.forEach(Child::askToStop);
        services.forEach(child -> child.awaitStop(PATIENCE_AT_STOP));
        for (Child part : running.subList(0, Math.min(shared, running.size())).reversed()) {
            part.askToStop();
            part.awaitStop(PATIENCE_AT_STOP);
        }
        delete(data.runFile());
        lock.close();
    }

    private synchronized void startChild(ChildSpec child) {
        if (stopping) {
            return;
        }
        Path log = data.logs().resolve(child.name() + ".log");
        keepSmall(log);
        String source = spec.separateProcesses() ? child.name() + ": " : "";
        Child running = Child.start(child, log, line -> notices.accept(source + line));
        children.put(child.name(), running);
        backoff.started(child.name());
        writeRunFile();
        CompletableFuture<?> _ = running.onExit().thenRun(() -> ended(running));
    }

    private void watch() {
        List<Child> gone;
        synchronized (this) {
            started = true;
            gone = children.values().stream().filter(child -> !child.isAlive()).toList();
        }
        // Between its being ready and now; its end was passed over.
        gone.forEach(this::ended);
    }

    private void ended(Child child) {
        synchronized (this) {
            // While it starts, whoever waits for that sees the end; afterwards each end is answered once.
            if (stopping || !started || !ended.add(child)) {
                return;
            }
        }
        String name = child.spec().name();
        if (!spec.separateProcesses()) {
            failure.complete("Meshwright ended by itself, with code " + child.exitCode()
                    + ". The last lines of its log:\n" + String.join("\n", child.newestLines()));
            return;
        }
        Duration pause = backoff.beforeRestart(name);
        notices.accept(name + " ended with code " + child.exitCode() + "; it is started again in "
                + pause.toMillis() / 1000.0 + " s.");
        CompletableFuture<?> _ = CompletableFuture.runAsync(
                () -> startChild(child.spec()),
                CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void awaitReady(ChildSpec awaited) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_AT_START.toNanos();
        Child first = child(awaited.name());
        while (!isReady(first)) {
            if (!first.isAlive()) {
                throw failedToStart(first, "ended with code " + first.exitCode());
            }
            if (System.nanoTime() > end) {
                throw failedToStart(first, "was not ready after " + PATIENCE_AT_START.toSeconds() + " s");
            }
            Thread.sleep(50);
        }
    }

    private CommandException failedToStart(Child child, String what) {
        CommandException exception =
                new CommandException("Meshwright did not start: " + child.spec().name() + " " + what
                        + ". The last lines of its log:\n" + String.join("\n", child.newestLines()));
        failure.complete(exception.getMessage());
        return exception;
    }

    private static boolean isReady(Child child) {
        return switch (child.spec().readiness()) {
            case ChildSpec.SaysReady() -> child.hasSaidReady();
            case ChildSpec.Answers(URI address) -> Health.isReady(address);
        };
    }

    private synchronized Child child(String name) {
        return children.get(name);
    }

    private void writeRunFile() {
        Map<String, Long> pids = new LinkedHashMap<>();
        children.forEach((name, child) -> pids.put(name, child.pid()));
        String mode = spec.separateProcesses() ? "processes" : "single";
        new RunFile(ProcessHandle.current().pid(), spec.port(), mode, spec.url(), kafka, pids).write(data.runFile());
    }

    private static void keepSmall(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG_BYTES) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException exception) {
            throw new CommandException("Cannot write to the log " + log + ": " + exception.getMessage(), exception);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // A file left behind names a process that is gone, which its readers notice.
        }
    }
}
