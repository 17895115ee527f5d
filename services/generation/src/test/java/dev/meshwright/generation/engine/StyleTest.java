package dev.meshwright.generation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How another scene's palette and materials are taken over. */
class StyleTest {

    private static final BuiltInEngine ENGINE = new BuiltInEngine();

    private final Recording recording = new Recording();

    private Scene scene(String task, Scene style) throws EngineException {
        return ENGINE.make(new EngineRequest(task, null, null, null, style, null, null, null, 1), recording);
    }

    private static Part cube(String name, double size, String material) {
        return Part.of(name, Transform.IDENTITY, new Shape.Box(new Vec3(size, size, size), 0), material);
    }

    private static final Material TEAL = Material.of("teal_wood", new Vec3(0.02, 0.3, 0.3), 0, 0.33);
    private static final Material COPPER = Material.of("dented", new Vec3(0.7, 0.3, 0.1), 0.9, 0.44);
    private static final Material PINK = Material.of("candy", new Vec3(0.9, 0.2, 0.5), 0, 0.55);
    private static final Material GLASS =
            new Material("amber_glass", new Vec3(0.9, 0.5, 0.1), 0.5, 0, 0.1, Vec3.ZERO, false);
    private static final Material LIGHT =
            Material.of("moon", new Vec3(0.2, 0.4, 1), 0, 0.5).glowing(new Vec3(0.2, 0.4, 1));
    private static final Scene STYLE = new Scene(
            "inn",
            List.of(TEAL, COPPER, PINK, GLASS, LIGHT),
            List.of(
                    cube("a", 3, "candy"),
                    cube("b", 2, "teal_wood"),
                    cube("c", 1, "dented"),
                    cube("d", 1, "amber_glass"),
                    cube("e", 1, "moon")));

    private static Map<String, Material> materials(Scene scene) {
        return scene.materials().stream().collect(Collectors.toMap(Material::name, Function.identity()));
    }

    private static String materialOf(Scene scene, String part) {
        return SceneMeshes.of(scene).meshes().stream()
                .filter(placed -> placed.part().name().equals(part))
                .findFirst()
                .orElseThrow()
                .material()
                .name();
    }

    @Test
    void takesMaterialsOfTheSameRole() throws EngineException {
        // When
        Scene lantern = scene("a lantern", STYLE);
        Scene chair = scene("a chair", STYLE);

        // Then
        assertThat(materialOf(lantern, "lantern_base")).isEqualTo("dented");
        assertThat(materialOf(lantern, "lantern_glass")).isEqualTo("amber_glass");
        assertThat(materialOf(lantern, "lantern_flame")).isEqualTo("moon");
        assertThat(materialOf(lantern, "lantern_candle")).isEqualTo("candy");
        assertThat(materialOf(chair, "chair_seat")).isEqualTo("teal_wood");
        assertThat(materials(lantern)).containsEntry("dented", COPPER).containsEntry("moon", LIGHT);
        assertThat(recording.infos).anyMatch(line -> line.contains("Style of 'inn'") && line.contains("dented"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a red house", "a robot holding a sword", "a gargoyle holding a lantern", "a car"})
    void usesTheStylesMaterialsOnly(String task) throws EngineException {
        // When
        Scene scene = scene(task, STYLE);

        // Then
        assertThat(Set.copyOf(STYLE.materials())).containsAll(scene.materials());
    }

    @Test
    void leavesClearThingsClearWhereTheStyleHasNone() throws EngineException {
        // Given
        Scene plain = new Scene("wall", List.of(PINK), List.of(cube("a", 1, "candy")));

        // When
        Scene scene = scene("a lantern", plain);

        // Then
        assertThat(materials(scene).get("glass").alpha()).isLessThan(1);
        assertThat(materials(scene).get("glass").baseColor()).isEqualTo(PINK.baseColor());
        assertThat(materials(scene).get("flame").emissive().length()).isPositive();
        assertThat(materialOf(scene, "lantern_base")).isEqualTo("candy");
    }

    @Test
    void takesOverTheStyleOfItsOwnScenes() throws EngineException {
        // Given
        Scene style = ENGINE.make(EngineRequest.ofTask("a walnut table with a red vase", null, 5), new Recording());

        // When
        Scene scene = scene("a chair", style);

        // Then
        assertThat(materialOf(scene, "chair_seat")).isEqualTo("walnut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a chair", "a small stone gargoyle holding a lantern", "two red cars beside a house", ""})
    void makesTheSameBytesWithEmptyListsAsWithNone(String task) throws EngineException {
        // Given
        EngineRequest bare = EngineRequest.ofTask(task, 1.5, 7);
        EngineRequest empty = new EngineRequest(task, 1.5, List.of(), null, null, "", List.of(), List.of(), 7);
        EngineRequest prose = bare.withSources(List.of(new SourceText("notes.md", "We met on Tuesday. It rained.")));

        // When
        byte[] bytes = glb(bare);

        // Then
        assertThat(glb(empty)).isEqualTo(bytes);
        assertThat(glb(prose)).isEqualTo(bytes);
    }

    private byte[] glb(EngineRequest request) throws EngineException {
        return GlbWriter.write(SceneMeshes.of(ENGINE.make(request, recording)));
    }
}
