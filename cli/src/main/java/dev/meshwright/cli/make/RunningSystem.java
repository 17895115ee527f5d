package dev.meshwright.cli.make;

import dev.meshwright.cli.CommandException;
import dev.meshwright.cli.installation.DataDirectory;
import dev.meshwright.cli.installation.Installation;
import dev.meshwright.cli.installation.RunFile;
import dev.meshwright.cli.supervisor.FreePorts;
import dev.meshwright.cli.supervisor.Health;
import dev.meshwright.cli.supervisor.LocalSystem;
import dev.meshwright.cli.supervisor.SystemSpec;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the system that is to do the job, or starts one for it. */
final class RunningSystem {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Installation installation;
    private final DataDirectory data;
    private final Consumer<String> notices;

    RunningSystem(Installation installation, DataDirectory data, Consumer<String> notices) {
        this.installation = installation;
        this.data = data;
        this.notices = notices;
    }

    /** The address of the system that runs on the data directory; one that is just starting is waited for. */
    Optional<URI> find() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<RunFile> run = RunFile.readAlive(data.runFile());
        while (run.isPresent()) {
            URI url = URI.create(run.get().url());
            if (Health.isReady(url.resolve("/q/health/ready"))) {
                return Optional.of(url);
            }
            if (System.nanoTime() > end) {
                throw new CommandException(
                        "The system at " + url + " (process " + run.get().pid() + ") runs on " + data.path()
                                + " but is not ready. Look into " + data.logs() + ".");
            }
            Thread.sleep(100);
            run = RunFile.readAlive(data.runFile());
        }
        return Optional.empty();
    }

    /** Starts a system that ends with this process. */
    LocalSystem start(String host, Optional<Integer> port) throws InterruptedException {
        int chosen = port.orElseGet(() -> FreePorts.orOther(8080));
        LocalSystem system = LocalSystem.prepare(installation, data, new SystemSpec(host, chosen, 0), notices);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
        system.start();
        return system;
    }
}
