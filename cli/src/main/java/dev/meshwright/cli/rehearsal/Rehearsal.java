package dev.meshwright.cli.rehearsal;

import dev.meshwright.cli.Main;
import dev.meshwright.cli.convert.Order;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Converts and inspects a model of its own, silently. The virtual machine writes what it loaded and what turned out to
 * be worth compiling into a cache ({@code -XX:AOTCacheOutput}), with which the commands start several times faster.
 */
public final class Rehearsal {

    private static final int TIMES = 3;

    private Rehearsal() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("meshwright-rehearsal-");
        try {
            String glb = Files.write(directory.resolve("model.glb"), RehearsedModel.glb())
                    .toString();
            String obj = directory.resolve("loose.obj").toString();
            Order order = Order.plain(List.of("--force", "--all", glb)).orElseThrow();
            for (int time = 0; time < TIMES; time++) {
                run("inspect", glb);
                run("inspect", "--json", glb);
                Main.carryOut(order, silence(), silence());
                run("convert", "--force", glb, obj);
            }
        } finally {
            delete(directory);
        }
    }

    private static void run(String... arguments) {
        int code = Main.execute(command -> command.setOut(silence()).setErr(silence()), arguments);
        if (code != CommandLine.ExitCode.OK) {
            throw new IllegalStateException(List.of(arguments) + " ended with " + code);
        }
    }

    private static PrintWriter silence() {
        return new PrintWriter(Writer.nullWriter());
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
