package dev.meshwright.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.format.ModelFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Notices when a writer writes other files than before: what was converted with it is kept by its version, and would go
 * on being given out.
 */
class WriterVersionTest {

    private static final Path KNOWN = Path.of("src/test/resources/writers.txt");

    /** Something of everything; nothing by sines, which machines may round in different ways. */
    private static final List<String> SAMPLES = List.of(
            "several primitives",
            "names",
            "instanced",
            "mirrored",
            "all textures",
            "all textures, masked",
            "blend",
            "clear coat",
            "wrapped textures",
            "both uv sets",
            "vertex colours",
            "skin",
            "moving",
            "morph targets",
            "degenerate triangle",
            "no triangles");

    private static String digest(ModelFormat format) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            WrittenContent content = new WrittenContent(digest);
            for (String name : SAMPLES) {
                content.add(
                        format,
                        Files.readAllBytes(
                                Converted.of(Samples.called(name), format).file()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatItsVersionWrote(ModelFormat format) throws IOException {
        List<String> known = Files.readAllLines(KNOWN);

        String written = format + " " + format.version() + " " + digest(format);

        assertThat(known).as("""
                        %s is written otherwise than version %d of its writer wrote it. If that is meant, raise its \
                        version by one in ModelFormat, so that nobody gets what was kept of the old one, and put its \
                        line into %s with the new version and digest: %s""", format, format.version(), KNOWN, written).contains(written);
    }
}
