package dev.meshwright.cli.inspect;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.meshwright.cli.files.GlbFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meshwright inspect}: the parts, materials, images, animations and extensions of a GLB. */
@Command(
        name = "inspect",
        description = "Tell what is in a GLB: its parts with triangles, materials and sizes, and what to look out for.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The file could be read, whatever there is to warn of.",
            "1:It could not; the reason is told.",
            "2:The command was not understood."
        },
        footer = {"", "For example:", "  ./meshwright inspect chair.glb", "  ./meshwright inspect --json chair.glb"})
public final class InspectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "INPUT", description = "The GLB to read.")
    private Path input;

    @Option(names = "--json", description = "For programs: one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Inspection inspection = new GlbFile(input).read(Inspection::of);
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(new JsonMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(JsonReport.of(input.toString(), inspection)));
            out.flush();
        } else {
            new TextReport(out).print(input.toString(), inspection);
        }
        return CommandLine.ExitCode.OK;
    }
}
