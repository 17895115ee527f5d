package dev.meshwright.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.meshwright.mesh.format.ModelFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens geometry with assimp, where it is installed: triangles and box are those of the GLB. */
class AssimpTest {

    private static final Pattern FACES = Pattern.compile("Faces:\\s+(\\d+)");
    private static final Pattern CORNER = Pattern.compile("(?:Minimum|Maximum) point\\s+\\(([^)]*)\\)");

    @TempDir
    Path directory;

    @BeforeAll
    static void needsAssimp() {
        assumeTrue(NodeModules.succeeds(List.of("assimp", "version")), "skipped: no 'assimp' on the path");
    }

    /** Those of one part, with numbers of the size that assimp prints. */
    static List<Sample> geometry() {
        return GeometrySamples.all().stream()
                .filter(sample -> List.of("indices of 8 bits", "strip", "fan", "sparse", "interleaved", "one triangle")
                        .contains(sample.name()))
                .toList();
    }

    private record Seen(String faces, List<double[]> corners) {}

    private static Seen see(Path file) throws IOException {
        Process process = new ProcessBuilder("assimp", "info", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher faces = FACES.matcher(said);
        assertThat(faces.find()).as("what assimp says of %s: %s", file, said).isTrue();
        List<double[]> corners = CORNER.matcher(said)
                .results()
                .map(found -> Arrays.stream(found.group(1).split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        return new Seen(faces.group(1), corners);
    }

    private Path obj(Path zip) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.getName().contains("/")) {
                    Files.write(directory.resolve(entry.getName()), entries.readAllBytes());
                }
            }
        }
        return directory.resolve("model.obj");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("geometry")
    void seesTheTrianglesAndTheBoxOfTheGlb(Sample sample) throws IOException {
        Seen source = see(Converted.of(sample, ModelFormat.FBX).source());

        Seen fbx = see(Converted.of(sample, ModelFormat.FBX).file());
        Seen obj = see(obj(Converted.of(sample, ModelFormat.OBJ).file()));
        Seen stl = see(Converted.of(sample, ModelFormat.STL).file());

        for (Seen seen : List.of(fbx, obj, stl)) {
            assertThat(seen.faces()).isEqualTo(source.faces());
        }
        assertThat(text(fbx.corners())).isEqualTo(text(source.corners()));
        assertThat(text(obj.corners())).isEqualTo(text(source.corners()));
        // +Z up: from lowest to highest y there is from highest to lowest z here.
        double[] low = source.corners().getFirst();
        double[] high = source.corners().getLast();
        assertThat(text(stl.corners())).isEqualTo(text(List.of(new double[] {low[0], -high[2], low[1]}, new double[] {
            high[0], -low[2], high[1]
        })));
    }

    private static String text(List<double[]> corners) {
        StringBuilder text = new StringBuilder();
        for (double[] corner : corners) {
            for (double value : corner) {
                text.append(String.format(Locale.ROOT, "%.5f ", value + 0.0));
            }
        }
        return text.toString().replace("-0.00000", "0.00000");
    }
}
