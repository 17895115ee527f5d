package dev.meshwright.cli.convert;

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
        new Order(input, targets(), force)
                .carryOut(command.commandLine().getOut(), command.commandLine().getErr());
        return CommandLine.ExitCode.OK;
    }

    private List<Target> targets() {
        try {
            return Order.targets(input, output, all);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(command.commandLine(), e.getMessage());
        }
    }
}
