package dev.meshwright.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens every sample in FBX, OBJ and STL with assimp, where it is installed, and compares with what it sees in the GLB;
 * where that differs, a warning has to have said so. USD it does not read.
 */
class AssimpTest {

    private static final List<ModelFormat> READ = List.of(ModelFormat.FBX, ModelFormat.OBJ, ModelFormat.STL);

    private static final Map<Path, JsonNode> SEEN = new HashMap<>();

    @BeforeAll
    static void needsAssimp() {
        assumeTrue(Assimp.isInstalled(), "skipped: no 'assimp' on the path");
    }

    static List<Arguments> everySampleThatItReads() {
        List<Arguments> all = new ArrayList<>();
        for (Sample sample : Samples.made()) {
            for (ModelFormat format : READ) {
                if (AssimpBlindSpots.reason(sample, format).isEmpty()) {
                    all.add(Arguments.of(sample, format));
                }
            }
        }
        return all;
    }

    private static JsonNode see(Path file) {
        return SEEN.computeIfAbsent(file, Assimp::see);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everySampleThatItReads")
    void seesWhatItSeesInTheGlb(Sample sample, ModelFormat format) {
        Converted converted = Converted.of(sample, format);

        Findings findings = AssimpComparison.of(format, see(converted.source()), see(converted.file()));

        assertThat(findings.differences())
                .as("what is seen of %s otherwise and told nowhere; told is %s", converted.file(), converted.told())
                .allMatch(difference -> difference.topic().isToldBy(converted));
    }

    @Test
    void isAskedOfAllButWhatIsListedByName() {
        List<String> names = Samples.made().stream().map(Sample::name).toList();

        assertThat(names).containsAll(AssimpBlindSpots.names());
    }
}
