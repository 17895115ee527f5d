package dev.meshwright.mesh.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@link HostileRun} finds, with little memory. To see one case again, run that class with its seed and the next. */
class HostileConversionTest {

    private static final int CASES = 21_000;

    @Test
    void whateverIsSpoiltIsRefusedOrWrittenRight() throws IOException, InterruptedException {
        // When
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName(),
                        "0",
                        Integer.toString(CASES))
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        // Then
        System.out.println("Seeds 0 to " + (CASES - 1) + ": " + said);
        assertThat(run.waitFor()).as(said).isZero();
        assertThat(said).contains(" written in every format, 0 failed");
    }
}
