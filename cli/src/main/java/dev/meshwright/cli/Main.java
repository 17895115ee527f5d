package dev.meshwright.cli;

import dev.meshwright.cli.convert.ConvertCommand;
import dev.meshwright.cli.convert.Order;
import dev.meshwright.cli.inspect.InspectCommand;
import dev.meshwright.cli.make.MakeCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code meshwright}: the command that holds the others. */
@Command(
        name = "meshwright",
        description = "Makes 3D models from prompts, on your own machine.",
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
    private static final Map<String, Class<?>> COMMANDS = commands();

    private Main() {}

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("make", MakeCommand.class);
        commands.put("up", UpCommand.class);
        commands.put("convert", ConvertCommand.class);
        commands.put("inspect", InspectCommand.class);
        return commands;
    }

    public static void main(String[] arguments) throws Exception {
        boolean converts = arguments.length > 0 && arguments[0].equals("convert");
        Optional<Order> order =
                converts ? Order.plain(Arrays.asList(arguments).subList(1, arguments.length)) : Optional.empty();
        System.exit(
                order.isPresent()
                        ? carryOut(order.get(), writer(System.out), writer(System.err))
                        : execute(command -> {}, arguments));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    /** What {@link #execute} does with an order, at once. */
    public static int carryOut(Order order, PrintWriter out, PrintWriter err) throws Exception {
        try {
            order.carryOut(out, err);
            return CommandLine.ExitCode.OK;
        } catch (CommandException e) {
            err.println(e.getMessage());
            err.flush();
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /**
     * Runs a command.
     *
     * @param setting where it says things, for instance
     * @return the exit code
     */
    public static int execute(Consumer<CommandLine> setting, String... arguments) {
        CommandLine command = new CommandLine(new Main());
        String wanted = arguments.length == 0 ? "" : arguments[0];
        COMMANDS.forEach((name, type) -> {
            // To make each of them takes longer than most of them run.
            if (wanted.equals(name) || !COMMANDS.containsKey(wanted)) {
                command.addSubcommand(name, type);
            }
        });
        command.setExecutionExceptionHandler(Main::explain)
                .setParameterExceptionHandler(new WrongUse(COMMANDS.keySet()))
                .setUsageHelpAutoWidth(true);
        setting.accept(command);
        return command.execute(arguments);
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
