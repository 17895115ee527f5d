package dev.meshwright.mesh.format.usd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Posed;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.glb.AssetReader;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import dev.meshwright.mesh.support.MovingAssets;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks Pixar's USD library where the points of moving models are at each moment, and what its validators say. */
class UsdMotionTest {

    @TempDir
    Path directory;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        UsdCore.install();
    }

    static Stream<Named<Supplier<Asset>>> moving() {
        return Stream.of(
                Named.of("nodes", MovingAssets::byNodes),
                Named.of("morph targets", MovingAssets::byMorphs),
                Named.of("morph targets without time", MovingAssets::morphedForGood),
                Named.of("bones", MovingAssets::byBones),
                Named.of("nodes around bones", MovingAssets::byWhatIsAroundBones),
                Named.of("bones and morph targets", MovingAssets::byBonesAndMorphs));
    }

    @ParameterizedTest
    @MethodSource("moving")
    void pointsAreWhereTheModelHasThem(Supplier<Asset> moving) throws IOException {
        Asset asset = moving.get();
        Path file = directory.resolve("moving.usdz");
        try (OutputStream out = Files.newOutputStream(file)) {
            new UsdzWriter().write(asset, out, new Losses());
        }

        JsonNode seen = UsdCore.judge(file, MovingAssets.moments());

        assertThat(seen.path("findings").isArray()).isTrue();
        assertThat(seen.path("findings")).as("what the validators find").isEmpty();
        for (int at = 0; at < MovingAssets.moments().size(); at++) {
            float[] expected =
                    positions(MovingAssets.still(asset, MovingAssets.moments().get(at)));
            assertThat(seen.path("moments").path(at)).hasSize(1);
            JsonNode points = seen.path("moments").path(at).iterator().next();
            assertThat(points).hasSize(expected.length / 3);
            for (int number = 0; number < expected.length; number++) {
                assertThat(points.path(number / 3).path(number % 3).doubleValue())
                        .as("number %d at %s s", number, MovingAssets.moments().get(at))
                        .isCloseTo(expected[number], within(2e-3));
            }
        }
    }

    /** Colours of vertices, texture coordinates, numbers that were rounded, joints without a skin. */
    @ParameterizedTest
    @ValueSource(strings = {"/meshopt/plain.glb", "/draco/plain.glb"})
    void validatorsFindNothing(String name) throws IOException, UnreadableGlbException {
        Path file = directory.resolve("model.usdz");
        try (InputStream glb = UsdMotionTest.class.getResourceAsStream(name);
                OutputStream out = Files.newOutputStream(file)) {
            new UsdzWriter().write(AssetReader.read(glb.readAllBytes()).asset(), out, new Losses());
        }

        JsonNode seen = UsdCore.judge(file, List.of(0.0));

        assertThat(seen.path("findings").isArray()).isTrue();
        assertThat(seen.path("findings")).isEmpty();
    }

    private static float[] positions(Asset asset) {
        Posed posed = new Posed(asset);
        List<Integer> shown = posed.shown();
        Primitive primitive = asset.meshes()
                .get(asset.nodes().get(shown.getFirst()).mesh())
                .primitives()
                .getFirst();
        return posed.primitive(shown.getFirst(), primitive).positions();
    }
}
