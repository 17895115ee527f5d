package dev.meshwright.formats;

import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.mesh.glb.AssetReader;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A sample in one format.
 *
 * @param source the GLB
 * @param file   what was written
 * @param told   what reader and writer said that is not in it
 */
record Converted(Sample sample, ModelFormat format, Path source, Path file, List<String> told) {

    private static final Path DIRECTORY = Path.of("target/converted").toAbsolutePath();
    private static final Map<String, Converted> KNOWN = new ConcurrentHashMap<>();

    static Converted of(Sample sample, ModelFormat format) {
        return KNOWN.computeIfAbsent(sample.name() + '.' + format.word(), key -> convert(sample, format));
    }

    private static Converted convert(Sample sample, ModelFormat format) {
        String name = sample.name().replaceAll("[^A-Za-z0-9]+", "-");
        Path file = DIRECTORY.resolve(name + "." + format.extension());
        Path source = DIRECTORY.resolve(name + ".glb");
        try {
            Files.createDirectories(DIRECTORY);
            Files.write(source, sample.glb());
            AssetReader.Reading reading = AssetReader.read(sample.glb());
            Losses losses = new Losses();
            try (OutputStream out = Files.newOutputStream(file)) {
                format.writer().write(reading.asset(), out, losses);
            }
            List<String> told = new ArrayList<>(reading.warnings());
            told.addAll(losses.sentences());
            return new Converted(sample, format, source, file, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableGlbException e) {
            throw new AssertionError(sample + " can't be read", e);
        }
    }

    /** Whether a word stands in what was told. */
    boolean tells(String word) {
        return told.stream().anyMatch(sentence -> sentence.contains(word));
    }
}
