package dev.meshwright.cli.make;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.meshwright.cli.ArgumentCheck;
import dev.meshwright.cli.CommandException;
import dev.meshwright.cli.SystemOptions;
import dev.meshwright.cli.installation.DataDirectory;
import dev.meshwright.cli.installation.Installation;
import dev.meshwright.cli.supervisor.LocalSystem;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meshwright make}: submits a prompt, waits for the model, and puts it on the disk. */
@Command(
        name = "make",
        description = "Make a 3D model from a prompt. Uses a running system, or starts one for as long as it takes.",
        mixinStandardHelpOptions = true)
public final class MakeCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Spec
    private CommandSpec command;

    @Mixin
    private SystemOptions options;

    @Parameters(paramLabel = "PROMPT", description = "What to make, such as \"a red wooden chair\".")
    private String prompt;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to put the model; its thumbnail goes beside it. Default: a name made from the prompt.")
    private Path output;

    @Option(
            names = "--url",
            defaultValue = "${env:MESHWRIGHT_URL}",
            description = "A system elsewhere (MESHWRIGHT_URL), such as http://localhost:8080.")
    private String url;

    @Option(
            names = "--key",
            defaultValue = "${env:MESHWRIGHT_API_KEY}",
            description = "The API key there (MESHWRIGHT_API_KEY, else that of the data directory).")
    private String key;

    @Option(
            names = "--port",
            defaultValue = "${env:MESHWRIGHT_PORT}",
            description = "Port of a system that has to be started (MESHWRIGHT_PORT, default 8080 or a free one).")
    private Integer port;

    @Option(names = "--model", description = "Which model makes it; the server's default if not given.")
    private String model;

    @Option(
            names = "--target-size",
            paramLabel = "METRES",
            description = "Longest side of the result, 0.01 to 1000 metres; its real-world size if not given.")
    private Double targetSize;

    @Override
    public Integer call() throws InterruptedException, IOException {
        requireSense();
        Optional<Path> wanted = Optional.ofNullable(output);
        wanted.ifPresent(ResultFiles::requireNew);
        PrintWriter out = command.commandLine().getOut();
        StepTimes times = new StepTimes(System::nanoTime);
        Installation installation = Installation.ofThisProgram();
        DataDirectory data = options.data(installation.home());
        if (isGiven(url)) {
            make(base(), data, times, out);
            return CommandLine.ExitCode.OK;
        }
        data.requireUsable();
        RunningSystem running = new RunningSystem(installation, data, notice -> println(out, notice));
        Optional<URI> found = running.find();
        if (found.isPresent()) {
            make(found.get(), data, times, out);
            return CommandLine.ExitCode.OK;
        }
        println(out, "Starting Meshwright on " + data.path() + " …");
        try (LocalSystem started = running.start("127.0.0.1", Optional.ofNullable(port))) {
            times.ended("start");
            make(URI.create(started.url()), data, times, out);
        }
        return CommandLine.ExitCode.OK;
    }

    /** What the server would refuse is refused before one is started. */
    private void requireSense() {
        ArgumentCheck check = new ArgumentCheck(command.commandLine());
        if (prompt.isBlank()) {
            throw check.refusal("The prompt is empty. Say what to make, such as \"a red wooden chair\".");
        }
        if (targetSize != null) {
            check.requireRange("--target-size", targetSize, 0.01, 1000);
        }
        if (port != null) {
            check.requireRange("--port", port, 1, 65_535);
        }
        if (isGiven(url)) {
            base();
        }
    }

    private URI base() {
        try {
            URI base = URI.create(url.strip().replaceAll("/+$", ""));
            if (base.getHost() != null && List.of("http", "https").contains(base.getScheme())) {
                return base;
            }
        } catch (IllegalArgumentException _) {
            // Said below.
        }
        throw new ArgumentCheck(command.commandLine())
                .refusal("--url is '" + url + "'; it must be an address such as http://localhost:8080.");
    }

    private void make(URI base, DataDirectory data, StepTimes times, PrintWriter out)
            throws InterruptedException, IOException {
        try (Api api = new Api(base, isGiven(key) ? key : data.apiKey())) {
            String submission = api.submit(request());
            times.ended("submit");
            println(out, "Submission " + submission);
            new JobFollower(api, view(out), times, PAUSE).follow(submission);
            Path here = Path.of("").toAbsolutePath();
            ResultFiles.Saved saved = new ResultFiles(api, here).save(submission, Optional.ofNullable(output));
            times.ended("download");
            println(out, """

                    Model       %s
                    Thumbnail   %s
                    Submission  %s

                    %s""".formatted(saved.model(), saved.thumbnail(), submission, times.table())
                    .stripTrailing());
        } catch (IOException exception) {
            throw new CommandException("The result could not be fetched: " + exception.getMessage(), exception);
        }
    }

    private ObjectNode request() {
        ObjectNode request = Api.JSON.createObjectNode().put("task", prompt);
        if (isGiven(model)) {
            request.put("model", model);
        }
        if (targetSize != null) {
            request.put("target_size_m", targetSize);
        }
        return request;
    }

    // It is null where there is no terminal, whatever the check has heard of JDK 22.
    @SuppressWarnings("SystemConsoleNull")
    private static JobView view(PrintWriter out) {
        Console console = System.console();
        return console != null && console.isTerminal() ? new TerminalView(out) : new PlainView(out);
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    private static void println(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
