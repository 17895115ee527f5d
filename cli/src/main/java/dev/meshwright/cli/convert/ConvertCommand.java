package dev.meshwright.cli.convert;

import dev.meshwright.cli.CommandException;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meshwright convert}: a GLB into FBX, OBJ, STL or USDZ, without a server. */
@Command(
        name = "convert",
        description = "Convert a GLB into another format, without a server.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything was written. What a format can't hold is told as a warning.",
            "1:It could not be done; the reason is told, and no half-written file stays.",
            "2:The command was not understood."
        },
        footer = {
            "",
            "The output's extension says the format:",
            "  .fbx    binary FBX 7.4, textures inside",
            "  .obj    OBJ, its materials (.mtl) and a directory with its images beside it",
            "  .zip    the same OBJ, materials and images in one file",
            "  .stl    binary STL, metres, +Z up",
            "  .usdz   USD package, textures inside",
            "",
            "For example:",
            "  ./meshwright convert chair.glb chair.usdz",
            "  ./meshwright convert --all chair.glb"
        })
public final class ConvertCommand implements Callable<Integer> {

    private static final long BYTES_PER_MEGABYTE = 1 << 20;

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "INPUT", description = "The GLB to read.")
    private Path input;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUTPUT",
            description = "The file to write: .fbx, .obj, .zip (OBJ in one file), .stl or .usdz.")
    private Path output;

    @Option(names = "--all", description = "Write every format, beside the input and under its name.")
    private boolean all;

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        List<Target> targets = targets();
        PrintWriter out = command.commandLine().getOut();
        Progress progress = new Progress(out, isTerminal());
        try {
            new Conversion(out, command.commandLine().getErr(), progress).run(input, targets, force);
        } catch (OutOfMemoryError e) {
            throw new CommandException(
                    "The model needs more memory than this program may take, "
                            + Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE
                            + " MB. Convert it on a machine with more, or make it smaller.",
                    e);
        }
        return CommandLine.ExitCode.OK;
    }

    private List<Target> targets() {
        if (all == (output != null)) {
            throw misunderstood(
                    all
                            ? "With --all the files go beside the input: leave " + output + " out."
                            : "Name the file to write, or say --all for every format.");
        }
        try {
            return all ? Target.allBeside(input) : List.of(Target.of(output));
        } catch (IllegalArgumentException e) {
            throw misunderstood(e.getMessage());
        }
    }

    private CommandLine.ParameterException misunderstood(String message) {
        return new CommandLine.ParameterException(command.commandLine(), message);
    }

    // It is null where there is no terminal, whatever the check has heard of JDK 22.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
