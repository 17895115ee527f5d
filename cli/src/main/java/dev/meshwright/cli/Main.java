package dev.meshwright.cli;

import dev.meshwright.cli.convert.ConvertCommand;
import dev.meshwright.cli.convert.Preparation;
import dev.meshwright.cli.inspect.InspectCommand;
import dev.meshwright.cli.make.MakeCommand;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code meshwright}: the command that holds the others. */
@Command(
        name = "meshwright",
        description = "Makes 3D models from prompts, on your own machine.",
        subcommands = {MakeCommand.class, UpCommand.class, ConvertCommand.class, InspectCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "(make | up | convert | inspect | test)",
        footer = {
            "",
            "  @|bold meshwright test|@   Run every test of the project.",
            "",
            "For example:",
            "  ./meshwright make \"a small stone gargoyle holding a lantern\"",
            "  ./meshwright up --port 9000",
            "  ./meshwright convert gargoyle.glb gargoyle.usdz"
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("convert")) {
            Preparation.begin();
        }
        System.exit(commandLine().execute(arguments));
    }

    /** Ready to be given arguments. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::explain)
                .setUsageHelpAutoWidth(true);
    }

    private static int explain(Exception exception, CommandLine command, CommandLine.ParseResult ignored)
            throws Exception {
        if (exception instanceof CommandException) {
            command.getErr().println(exception.getMessage());
            command.getErr().flush();
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw exception;
    }

    /** Says which build this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("development");
            return new String[] {"meshwright " + version + " (Java " + Runtime.version() + ")"};
        }
    }
}
