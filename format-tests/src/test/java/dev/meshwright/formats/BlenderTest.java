package dev.meshwright.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.mesh.script.BlenderScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens every sample in every format in Blender, where it is installed, and compares with what it sees in the GLB; where
 * that differs, a warning has to have said so.
 */
class BlenderTest {

    private static final Map<Path, JsonNode> SEEN = new HashMap<>();

    /** It shows all scenes of a GLB, and loses coordinates and triangles where some are no surface. */
    private static final Set<String> OTHERWISE_IN_BLENDER = Set.of("another scene", "degenerate triangle");

    private static Judge judge;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() {
        judge = Blender.start();
    }

    static List<Arguments> everySampleInEveryFormat() {
        return Samples.inEveryFormat(everySample());
    }

    private static JsonNode see(Path file) {
        return SEEN.computeIfAbsent(file, path -> judge.ask("see", path));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everySampleInEveryFormat")
    void seesWhatItSeesInTheGlb(Sample sample, ModelFormat format) {
        Converted converted = Converted.of(sample, format);

        List<Difference> differences = BlenderComparison.of(format, see(converted.source()), see(converted.file()));

        assertToldOf(converted, differences);
    }

    static List<Sample> everySample() {
        return Samples.made().stream()
                .filter(sample -> !OTHERWISE_IN_BLENDER.contains(sample.name()))
                .filter(sample -> !sample.name().startsWith("texture moved"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everySample")
    void itsOtherReaderOfFbxSeesTheSame(Sample sample) {
        Converted converted = Converted.of(sample, ModelFormat.FBX);

        JsonNode seen = judge.ask("see otherwise", converted.file());

        assertToldOf(converted, BlenderComparison.of(ModelFormat.FBX, see(converted.source()), seen));
    }

    private static void assertToldOf(Converted converted, List<Difference> differences) {
        assertThat(differences)
                .as("what is seen otherwise and told nowhere; told is %s", converted.told())
                .allMatch(difference -> difference.topic().isToldBy(converted));
    }

    @Test
    void theScriptOfAModelRebuildsIt() throws IOException {
        Sample own = Samples.made().getLast();
        Path script = Files.writeString(directory.resolve("model.py"), BlenderScript.write(OwnScene.table()));

        JsonNode rebuilt = judge.ask("run", script);

        JsonNode source = see(Converted.of(own, ModelFormat.STL).source());
        assertThat(BlenderComparison.of(ModelFormat.FBX, source, rebuilt)).isEmpty();
        assertThat(source.get("parts").size()).isGreaterThan(4);
    }
}
