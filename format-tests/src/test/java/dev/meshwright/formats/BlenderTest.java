package dev.meshwright.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.mesh.glb.AssetReader;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import dev.meshwright.mesh.script.BlenderScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static Judge judge;
    private static Judge threeJs;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() {
        judge = Blender.start();
    }

    static List<Sample> everySample() {
        return Samples.byTheRules();
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

        Findings findings = BlenderComparison.of(format, see(converted.source()), see(converted.file()));

        assertToldOf(converted, findings);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everySample")
    void itsOtherReaderOfFbxSeesTheSame(Sample sample) {
        Converted converted = Converted.of(sample, ModelFormat.FBX);

        JsonNode seen = judge.ask("see otherwise", converted.file());

        assertToldOf(converted, BlenderComparison.of(ModelFormat.FBX, see(converted.source()), seen));
    }

    private static void assertToldOf(Converted converted, Findings findings) {
        assertThat(findings.differences())
                .as("what is seen otherwise and told nowhere; told is %s", converted.told())
                .allMatch(difference -> difference.topic().isToldBy(converted));
    }

    static List<Sample> moving() {
        return MotionSamples.all().stream().filter(BlenderTest::moves).toList();
    }

    private static boolean moves(Sample sample) {
        try {
            return !AssetReader.read(sample.glb()).asset().animations().isEmpty();
        } catch (UnreadableGlbException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moving")
    void movesBetweenKeysAsGltfSays(Sample sample) {
        Converted fbx = Converted.of(sample, ModelFormat.FBX);
        Converted usdz = Converted.of(sample, ModelFormat.USDZ);
        JsonNode clip = threeJs().ask("see", fbx.source()).get("animations").get(0);

        List<Difference> differences = new ArrayList<>();
        differences.addAll(BlenderComparison.between(ModelFormat.FBX, clip, see(fbx.file())));
        differences.addAll(BlenderComparison.between(ModelFormat.FBX, clip, judge.ask("see otherwise", fbx.file())));
        differences.addAll(BlenderComparison.between(ModelFormat.USDZ, clip, see(usdz.file())));

        assertThat(differences).isEmpty();
    }

    private static synchronized Judge threeJs() {
        if (threeJs == null) {
            threeJs = ThreeJs.start();
        }
        return threeJs;
    }

    @Test
    void theScriptOfAModelRebuildsIt() throws IOException {
        Sample own = Samples.made().getLast();
        Path script = Files.writeString(directory.resolve("model.py"), BlenderScript.write(OwnScene.table()));

        JsonNode rebuilt = judge.ask("run", script);

        JsonNode source = see(Converted.of(own, ModelFormat.STL).source());
        assertThat(BlenderComparison.of(ModelFormat.FBX, source, rebuilt).differences())
                .isEmpty();
        assertThat(source.get("parts").size()).isGreaterThan(4);
    }
}
