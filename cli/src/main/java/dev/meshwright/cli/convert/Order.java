package dev.meshwright.cli.convert;

import dev.meshwright.cli.CommandException;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code convert} is to do.
 *
 * @param replaces whether files that are there already may be replaced
 */
public record Order(Path input, List<Target> targets, boolean replaces) {

    private static final long BYTES_PER_MEGABYTE = 1 << 20;

    /**
     * The order that plain arguments give: files, {@code --all} and {@code --force}. To let picocli read them takes a
     * third of what it takes to convert a million triangles.
     *
     * @param arguments those behind the command's name
     * @return empty for all others, and for those that are wrong: picocli knows how to say so
     */
    public static Optional<Order> plain(List<String> arguments) {
        List<String> files = new ArrayList<>(arguments);
        boolean all = files.remove("--all");
        boolean replaces = files.remove("--force");
        if (files.isEmpty() || files.size() > 2 || files.stream().anyMatch(file -> file.isEmpty() || !isPlain(file))) {
            return Optional.empty();
        }
        try {
            Path input = Path.of(files.getFirst());
            Path output = files.size() == 1 ? null : Path.of(files.getLast());
            return Optional.of(new Order(input, targets(input, output, all), replaces));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Picocli takes what begins so for options and files of arguments, and takes quotes away. */
    private static boolean isPlain(String file) {
        return "-@\"'".indexOf(file.charAt(0)) < 0;
    }

    /**
     * The files that are to be written.
     *
     * @param output null where none was named
     * @throws IllegalArgumentException when the arguments don't go together, or the output's extension says no format
     */
    static List<Target> targets(Path input, Path output, boolean all) {
        if (all && output != null) {
            throw new IllegalArgumentException("With --all the files go beside the input: leave " + output + " out.");
        }
        if (!all && output == null) {
            throw new IllegalArgumentException("Name the file to write, or say --all for every format.");
        }
        return all ? Target.allBeside(input) : List.of(Target.of(output));
    }

    /** @throws CommandException when that can't be done; the message says why */
    public void carryOut(PrintWriter out, PrintWriter err) throws Exception {
        try {
            new Conversion(out, err, new Progress(out, isTerminal())).run(input, targets, replaces);
        } catch (OutOfMemoryError e) {
            throw new CommandException(
                    "The model needs more memory than this program may take, "
                            + Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE
                            + " MB. Convert it on a machine with more, or make it smaller.",
                    e);
        }
    }

    // It is null where there is no terminal, whatever the check has heard of JDK 22.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
