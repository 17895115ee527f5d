package dev.meshwright.cli;

import dev.meshwright.cli.installation.DataDirectory;
import dev.meshwright.cli.installation.Installation;
import dev.meshwright.cli.supervisor.LocalSystem;
import dev.meshwright.cli.supervisor.SystemSpec;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code meshwright up}: the whole system in the foreground. */
@Command(
        name = "up",
        description = "Run the whole system in the foreground until Ctrl-C.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private SystemOptions options;

    @Option(
            names = "--port",
            defaultValue = "${env:MESHWRIGHT_PORT:-8080}",
            description = "Port to listen on (MESHWRIGHT_PORT, default 8080).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "${env:MESHWRIGHT_HOST:-127.0.0.1}",
            description = "Address to listen on (MESHWRIGHT_HOST, default 127.0.0.1: this machine only).")
    private String host;

    @Option(
            names = "--processes",
            description = "Run Kafka, PostgreSQL and each service as a process of its own, behind the gateway.")
    private boolean processes;

    @Option(
            names = "--workers",
            defaultValue = "1",
            description = "With --processes: how many processes run jobs (default 1).")
    private int workers;

    @Override
    public Integer call() throws InterruptedException {
        ArgumentCheck check = new ArgumentCheck(command.commandLine());
        check.requireRange("--port", port, 1, 65_535);
        check.requireRange("--workers", workers, 1, 64);
        if (workers > 1 && !processes) {
            throw check.refusal("--workers " + workers + " needs --processes: add it, or leave --workers out.");
        }
        Installation installation = Installation.ofThisProgram();
        DataDirectory data = options.data(installation.home());
        PrintWriter out = command.commandLine().getOut();
        out.println("Starting Meshwright on " + data.path() + " …");
        out.flush();
        LocalSystem system =
                LocalSystem.prepare(installation, data, new SystemSpec(host, port, processes ? workers : 0), notice -> {
                    out.println(notice);
                    out.flush();
                });
        // Ctrl-C and SIGTERM are the ordinary way to end: what was asked for has been done.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system, out), "stop"));
        Duration took = system.start();
        out.println(banner(system, data, took));
        out.flush();
        String reason = system.awaitFailure();
        throw new CommandException(reason);
    }

    private static void stop(LocalSystem system, PrintWriter out) {
        boolean failed = system.hasFailed();
        if (!failed) {
            out.println("\nStopping …");
            out.flush();
        }
        system.close();
        Runtime.getRuntime().halt(failed ? 1 : 0);
    }

    private static String banner(LocalSystem system, DataDirectory data, Duration took) {
        return """

                Meshwright is ready after %.1f s.

                  Base URL   %s
                  API key    %s
                  Kafka      %s
                  Data       %s

                Stop with Ctrl-C.""".formatted(took.toMillis() / 1000.0, system.url(), data.apiKey(), system.kafka(), data.path());
    }
}
