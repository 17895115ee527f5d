package dev.meshwright.conversion.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models that take far more memory than they look like, in a JVM with the memory of a service, most of whose other half
 * is taken. It would end at the first lack of memory, be it caught or not.
 */
class WorstModelsTest {

    /** As {@code up} starts what converts, but for the last one: here nothing may run out of memory at all. */
    private static final List<String> FLAGS = List.of(
            "-Xmx1700m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+ExitOnOutOfMemoryError");

    /** Megabytes: more than the rest of a service takes. */
    private static final String TAKEN = "500";

    @TempDir
    static Path directory;

    @BeforeAll
    static void writeModels() throws IOException {
        for (Map.Entry<String, Supplier<byte[]>> model : WorstModels.all().entrySet()) {
            Files.write(directory.resolve(model.getKey()), model.getValue().get());
        }
    }

    @Test
    void whatFitsIsWrittenTwoAtATime() throws IOException, InterruptedException {
        // Given
        List<String> orders = List.of(
                "nodes=FBX",
                "large-png=OBJ",
                "materials=FBX",
                "instances=USDZ",
                "joints=FBX",
                "deep-joints=USDZ",
                "curves=FBX",
                "curves=USDZ",
                "some-turns=FBX",
                "deep-png=FBX",
                "names=USDZ",
                "rich=FBX",
                "rich=USDZ",
                "large-webp=USDZ",
                "million-triangles=USDZ",
                "large-png=ROBLOX",
                "many-objects=STL",
                "many-meshes=STL",
                "long-text=STL",
                "long-uri=STL");

        // When
        String said = convert(orders);

        // Then
        assertThat(said.lines().filter(line -> line.contains(" written: "))).hasSize(orders.size());
    }

    @Test
    void whatTakesMoreThanThereIsIsRefusedByHowMuch() throws IOException, InterruptedException {
        // Given
        List<String> orders = List.of(
                "long-curves=FBX",
                "long-curves=USDZ",
                "turns=FBX",
                "many-webps=FBX",
                "many-webps=USDZ",
                "morphs=FBX",
                "names=FBX");

        // When
        String said = convert(orders);

        // Then
        assertThat(said.lines().filter(line -> line.contains(" refused: ")))
                .hasSize(orders.size())
                .allSatisfy(line -> assertThat(line)
                        .matches(".*The model needs about [0-9,.]+ MB of memory to be converted, and there are"
                                + " [0-9,.]+ MB for that here.*"));
    }

    @Test
    void whatClaimsMoreThanItsDocumentIsNotFollowed() throws IOException, InterruptedException {
        // When
        String said = convert(List.of("claiming-draco=STL", "many-targets=STL"));

        // Then
        assertThat(said).contains("it claims 1 triangles and 20000000 vertices, and its accessors speak of 1 and 3");
    }

    private static String convert(List<String> orders) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WorstConversions.class.getName()));
        command.addAll(List.of(directory.toString(), TAKEN));
        command.addAll(orders);
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
        assertThat(said).contains("all " + orders.size() + " ended");
        return said;
    }
}
