package dev.meshwright.cli.convert;

import dev.meshwright.cli.CommandException;
import dev.meshwright.cli.files.Amounts;
import dev.meshwright.cli.files.GlbFile;
import dev.meshwright.cli.files.Printable;
import dev.meshwright.cli.files.WholeFiles;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.glb.AssetReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Reads a model once and writes it in one format after the other. */
final class Conversion {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Progress progress;

    Conversion(PrintWriter out, PrintWriter err, Progress progress) {
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /** @throws CommandException when the model can't be read, or a file can't be written; those before it stay */
    void run(Path input, List<Target> targets, boolean replaces) throws Exception {
        for (Target target : targets) {
            requireOther(input, target.file());
            WholeFiles.requirePlace(target.file(), replaces);
            if (target.isLooseObj()) {
                new LooseObj(target).requirePlace(replaces);
            }
        }
        AssetReader.Reading reading =
                progress.during(() -> "Reading " + name(input), () -> new GlbFile(input).read(AssetReader::read));
        reading.warnings().forEach(this::warn);
        try (WholeFiles files = new WholeFiles()) {
            for (int number = 0; number < targets.size(); number++) {
                Target target = targets.get(number);
                AtomicLong bytes = new AtomicLong();
                String step = targets.size() == 1 ? "" : "%d of %d: ".formatted(number + 1, targets.size());
                long began = System.nanoTime();
                Losses losses = progress.during(
                        () -> step + "Writing " + name(target.file()) + written(bytes.get()),
                        () -> write(files, reading.asset(), target, replaces, bytes));
                tell(target, bytes.get(), (System.nanoTime() - began) / 1e9, losses);
            }
        }
    }

    /** Only a GLB that goes by another extension can be in its own way. */
    private static void requireOther(Path input, Path output) throws IOException {
        if (Files.exists(input) && Files.exists(output) && Files.isSameFile(input, output)) {
            throw new CommandException(
                    "The file " + Printable.of(output.toString()) + " is the input. Write the output elsewhere.");
        }
    }

    private static Losses write(WholeFiles files, Asset asset, Target target, boolean replaces, AtomicLong bytes) {
        Losses losses = new Losses();
        if (target.isLooseObj()) {
            new LooseObj(target).write(files, replaces, asset, losses, bytes);
            return losses;
        }
        files.write(
                target.file(),
                replaces,
                stream -> target.format().writer().write(asset, new CountedStream(stream, bytes), losses));
        return losses;
    }

    private void tell(Target target, long bytes, double seconds, Losses losses) {
        out.println(String.format(
                Locale.ROOT,
                "Wrote %s: %s in %.1f s.",
                Printable.of(target.file().toString()),
                Amounts.bytes(bytes),
                seconds));
        out.flush();
        losses.sentences().forEach(this::warn);
    }

    private void warn(String sentence) {
        err.println("Warning: " + Printable.of(sentence));
        err.flush();
    }

    /** A USDZ is made in memory first: until then there is nothing to tell. */
    private static String written(long bytes) {
        return bytes == 0 ? "" : "  " + Amounts.bytes(bytes);
    }

    private static String name(Path file) {
        return Printable.of(String.valueOf(file.getFileName()));
    }
}
