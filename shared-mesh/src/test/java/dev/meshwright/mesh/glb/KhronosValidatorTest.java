package dev.meshwright.mesh.glb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.support.SampleScenes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks the Khronos glTF validator, where Node.js and its package registry answer. */
class KhronosValidatorTest {

    private static final Path SOURCE = Path.of("src/test/js");
    private static final Path INSTALLED = Path.of("target/gltf-validator");

    @TempDir
    Path directory;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        assumeTrue(succeeds(List.of("node", "--version")), "skipped: no 'node' on the path");
        Files.createDirectories(INSTALLED);
        for (String file : List.of("package.json", "package-lock.json", "validate.mjs")) {
            Files.write(INSTALLED.resolve(file), Files.readAllBytes(SOURCE.resolve(file)));
        }
        if (!Files.exists(INSTALLED.resolve("node_modules/gltf-validator"))) {
            assumeTrue(
                    succeeds(List.of("npm", "ci", "--no-audit", "--no-fund", "--prefix", INSTALLED.toString())),
                    "skipped: 'npm ci' did not get the package gltf-validator");
        }
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    @Test
    void everyShapeIsValidGltf() throws IOException {
        assertNothingFound(SampleScenes.everyShape());
    }

    @Test
    void soItIsAtAnySize() throws IOException {
        assertNothingFound(Scenes.standing(Scenes.withLongestSide(SampleScenes.everyShape(), 0.01)));
        assertNothingFound(Scenes.standing(Scenes.withLongestSide(SampleScenes.everyShape(), 1000)));
    }

    private void assertNothingFound(Scene scene) throws IOException {
        Path file = Files.write(directory.resolve("scene.glb"), GlbWriter.write(scene));
        Process process = new ProcessBuilder(
                        "node", INSTALLED.resolve("validate.mjs").toString(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode issues = new ObjectMapper()
                .readTree(process.getInputStream().readAllBytes())
                .get("issues");
        assertThat(issues.get("messages")).as("what the validator found").isEmpty();
    }
}
