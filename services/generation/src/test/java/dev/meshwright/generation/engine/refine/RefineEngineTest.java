package dev.meshwright.generation.engine.refine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.Recording;
import dev.meshwright.generation.engine.SourceText;
import dev.meshwright.generation.engine.colour.Hex;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RefineEngineTest {

    private static final RefineEngine ENGINE = new RefineEngine();

    private final Recording heard = new Recording();

    private static Scene created(String task) throws EngineException {
        return new BuiltInEngine().make(EngineRequest.ofTask(task, null, 7), new Recording());
    }

    private static EngineRequest request(String task, Scene parent) {
        return new EngineRequest(task, null, null, parent, null, null, null, null, 7);
    }

    private Scene refined(String task, Scene parent) throws EngineException {
        return ENGINE.make(request(task, parent), heard);
    }

    private static double quality(String task, Scene parent, Scene scene) {
        return ENGINE.inspector(request(task, parent)).assess(scene).quality();
    }

    @Test
    void refusesAParentWithoutAScene() {
        // Then
        assertThatThrownBy(() -> refined("a chair", null))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo("PARENT_HAS_NO_SCENE"));
    }

    @Test
    void aSceneWithoutFaultsComesBackByteForByte() throws EngineException {
        // Given
        Scene parent = created("a chair");

        // When
        Scene scene = refined("a chair", parent);

        // Then
        assertThat(GlbWriter.write(scene)).isEqualTo(GlbWriter.write(parent));
        assertThat(heard.infos).anyMatch(line -> line.startsWith("Nothing to improve: "));
        assertThat(heard.fractions).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void bringsAFloatingPartBackAndSaysHowFar() throws EngineException {
        // Given
        Scene whole = created("a gargoyle");
        Scene parent = Damage.moved(whole, "gargoyle_right_horn", new Vec3(0, 0.2, 0));

        // When
        Scene scene = refined("a gargoyle", parent);

        // Then
        assertThat(Scenes.bounds(scene).size().y())
                .isCloseTo(Scenes.bounds(whole).size().y(), within(0.01));
        assertThat(heard.infos)
                .anyMatch(line ->
                        line.matches("gargoyle_right_horn floats [\\d.]+ c?m \\w+ gargoyle_\\w+: moved .*down\\."));
        assertThat(quality("a gargoyle", parent, scene)).isLessThan(quality("a gargoyle", parent, parent));
    }

    @Test
    void bringsAPartOfAnUnknownSceneDownToTheNearest() throws EngineException {
        // Given
        Scene whole = created("a table");
        Scene parent = Damage.moved(whole, "table_top", new Vec3(0, 0.05, 0));

        // When
        Scene scene = refined("words that fit nothing in it: a dragon", parent);

        // Then
        assertThat(Scenes.bounds(scene).size().y())
                .isCloseTo(Scenes.bounds(whole).size().y(), within(0.05));
        assertThat(Scenes.bounds(scene).size().y())
                .isLessThan(Scenes.bounds(parent).size().y());
    }

    @Test
    void setsAHoveringSceneOnTheGround() throws EngineException {
        // Given
        Scene parent = Scenes.moved(created("a chair"), new Vec3(0, 0.4, 0));

        // When
        Scene scene = refined("a chair", parent);

        // Then
        assertThat(Scenes.bounds(scene).min().y()).isCloseTo(0, within(1e-6));
        assertThat(heard.infos).anyMatch(line -> line.startsWith("The whole scene hovers 40.0 cm above the ground"));
    }

    @Test
    void liftsASunkenSceneWhole() throws EngineException {
        // Given
        Scene whole = created("a chair");
        Scene parent = Scenes.moved(whole, new Vec3(0, -0.3, 0));

        // When
        Scene scene = refined("a chair", parent);

        // Then
        assertThat(Scenes.bounds(scene).min().y()).isCloseTo(0, within(1e-6));
        assertThat(Scenes.bounds(scene).size()).isEqualTo(Scenes.bounds(parent).size());
    }

    @Test
    void takesNeedlessSegmentsAway() throws EngineException {
        // Given
        Scene parent = Damage.overTessellated(created("a snowman"));

        // When
        Scene scene = refined("a snowman", parent);

        // Then
        assertThat(Scenes.triangleCount(parent)).isGreaterThan(50_000);
        assertThat(Scenes.triangleCount(scene)).isLessThan(20_000);
        assertThat(Scenes.bounds(scene).size().y())
                .isCloseTo(Scenes.bounds(parent).size().y(), within(0.01));
    }

    @Test
    void makesOneOfTwoMaterialsThatLookTheSame() throws EngineException {
        // Given
        Scene whole = created("a chair");
        Scene parent = Damage.withNearCopyOfMaterial(whole, Damage.shaped(whole).getFirst());

        // When
        Scene scene = refined("a chair", parent);

        // Then
        assertThat(scene).isEqualTo(whole);
        assertThat(heard.infos).anyMatch(line -> line.contains("look the same: all parts of nearly_"));
    }

    @Test
    void isTheSameEveryTime() throws EngineException {
        // Given
        Scene parent = Damage.moved(created("a robot"), "robot_head", new Vec3(0.1, 0.4, 0));

        // When
        Scene scene = refined("a robot", parent);

        // Then
        assertThat(new RefineEngine().make(request("a robot", parent), new Recording()))
                .isEqualTo(scene);
    }

    @Test
    void endsSoonWhenItsThreadIsInterrupted() throws EngineException {
        // Given
        Scene parent = created("a castle");

        // When
        Thread.currentThread().interrupt();

        // Then
        assertThatThrownBy(() -> refined("a castle", parent)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void keepsAllNames() throws EngineException {
        // Given
        Scene parent = Damage.moved(created("a castle"), "castle_door", new Vec3(0, 0, 30));

        // When
        List<String> names = Damage.shaped(refined("a castle", parent));

        // Then
        assertThat(names).isEqualTo(Damage.shaped(parent));
    }

    @Test
    void addsTheThingThatTheTaskNamesAndTheSceneLacks() throws EngineException {
        // Given
        String task = "a robot holding a sword";
        Scene whole = created(task);
        Scene parent = Damage.without(whole, "sword");

        // When
        Scene scene = refined(task, parent);

        // Then
        assertThat(Damage.shaped(scene)).containsAll(Damage.shaped(whole));
        assertThat(heard.infos).anyMatch(line -> line.startsWith("sword is missing, ") && line.endsWith(": added."));
    }

    @Test
    void addsALimbInTheSizeThatTheSceneHas() throws EngineException {
        // Given
        Scene whole = Scenes.scaled(created("a gargoyle"), 3);
        Scene parent = Damage.without(whole, "gargoyle_right_horn");

        // When
        Scene scene = refined("a gargoyle", parent);

        // Then
        Vec3 expected = Scenes.bounds(whole).size();
        assertThat(Scenes.bounds(scene).size().minus(expected).length()).isLessThan(0.01);
        assertThat(Damage.shaped(scene)).contains("gargoyle_right_horn");
    }

    @Test
    void leavesSparksAboveAFireAlone() throws EngineException {
        // Given
        Scene parent = created("a campfire");

        // When
        Scene scene = refined("a campfire", parent);

        // Then
        assertThat(Damage.part(scene, "campfire_spark_1").transform())
                .isEqualTo(Damage.part(parent, "campfire_spark_1").transform());
        assertThat(heard.infos)
                .anyMatch(line -> line.startsWith("Noted: campfire_spark_1 floats ") && line.contains("meant so"));
    }

    @Test
    void emptiesADoubledPartAndKeepsItsName() throws EngineException {
        // Given
        Scene parent = Damage.duplicated(created("a chair"), "chair_seat", "chair_seat_again");

        // When
        Scene scene = refined("a chair", parent);

        // Then
        assertThat(Damage.part(scene, "chair_seat_again").shape()).isNull();
        assertThat(Damage.part(scene, "chair_seat")).isEqualTo(Damage.part(parent, "chair_seat"));
    }

    @Test
    void obeysThePaletteOfTheSources() throws EngineException {
        // Given
        Scene parent = created("a chair");

        // When
        Scene scene = obeying("Use only these colours: #336699, #cc3311.", "a chair", parent);

        // Then
        assertThat(scene.materials())
                .extracting(material -> Hex.of(material.baseColor()))
                .isSubsetOf("#336699", "#cc3311");
        assertThat(heard.infos).anyMatch(line -> line.startsWith("The rule of style.md: ") && line.contains("painted"));
    }

    @Test
    void obeysTheTriangleBudgetOfTheSources() throws EngineException {
        // Given
        Scene parent = created("a gargoyle");

        // When
        Scene scene = obeying("At most 5000 triangles.", "a gargoyle", parent);

        // Then
        assertThat(Scenes.triangleCount(parent)).isGreaterThan(10_000);
        assertThat(Scenes.triangleCount(scene)).as("%s", heard.warnings).isLessThanOrEqualTo(5000);
    }

    @Test
    void obeysTheSizesOfTheSources() throws EngineException {
        // Given
        Scene parent = created("a chair");

        // When
        Scene scene = obeying("Chairs are always 45 cm tall.", "a chair", parent);

        // Then
        assertThat(Scenes.bounds(scene).size().y()).isCloseTo(0.45, within(0.005));
    }

    private Scene obeying(String source, String task, Scene parent) throws EngineException {
        return ENGINE.make(request(task, parent).withSources(List.of(new SourceText("style.md", source))), heard);
    }
}
