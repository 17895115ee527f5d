package dev.meshwright.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every sample in every format with the loaders of three.js, and the GLB with its GLTFLoader. Both have to see the
 * same; where they don't, a warning has to have said so.
 */
class ThreeJsTest {

    private static final Map<Path, JsonNode> SEEN = new HashMap<>();

    private static Judge judge;

    @BeforeAll
    static void start() {
        judge = ThreeJs.start();
    }

    static List<Arguments> everySampleInEveryFormat() {
        NodeModules.installed();
        return Samples.inEveryFormat(Samples.all());
    }

    private static JsonNode see(Path file) {
        return SEEN.computeIfAbsent(file, path -> judge.ask("see", path));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everySampleInEveryFormat")
    void seesWhatItSeesInTheGlb(Sample sample, ModelFormat format) {
        Converted converted = Converted.of(sample, format);

        Findings findings = ThreeJsComparison.of(format, see(converted.source()), see(converted.file()));

        assertThat(findings.differences())
                .as("what is seen otherwise and told nowhere; told is %s", converted.told())
                .allMatch(difference -> difference.topic().isToldBy(converted));
    }

    @Test
    void ourOwnGlbIsValid() {
        Sample own = Samples.made().getLast();

        JsonNode report =
                judge.ask("validate", Converted.of(own, ModelFormat.STL).source());

        assertThat(report.at("/issues/messages")).isEmpty();
    }
}
