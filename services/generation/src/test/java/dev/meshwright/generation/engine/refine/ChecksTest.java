package dev.meshwright.generation.engine.refine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.Recording;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks on scenes that no engine made, where no blueprint tells what is meant. */
class ChecksTest {

    private static final RefineEngine ENGINE = new RefineEngine();
    private static final String TASK = "a chair with a lantern";
    private static final Part FLOOR = box("floor", new Vec3(2, 0.1, 2), Transform.at(0, 0.05, 0), "clay");

    private final Recording heard = new Recording();

    private static Part box(String name, Vec3 size, Transform transform, String material) {
        return Part.of(name, transform, new Shape.Box(size, 0), material);
    }

    private static Scene scene(Part... parts) {
        return new Scene(
                "things",
                List.of(
                        Material.of("clay", new Vec3(0.5, 0.2, 0.1), 0, 0.8),
                        Material.of("ink", new Vec3(0, 0, 0.2), 0, 0.3),
                        Material.of("glass", new Vec3(0.9, 0.9, 0.9), 0, 0.1).translucent(0.3)),
                List.of(parts));
    }

    private static EngineRequest request(Scene parent) {
        return new EngineRequest(TASK, null, null, parent, null, null, null, null, 7);
    }

    private static List<Kind> kinds(Scene scene) {
        return ENGINE.inspector(request(scene)).assess(scene).findings().stream()
                .filter(finding -> finding.weight() > 0)
                .map(Finding::kind)
                .toList();
    }

    private Scene refined(Scene scene) throws EngineException {
        return ENGINE.make(request(scene), heard);
    }

    @Test
    void surfacesInOnePlaneAreTakenApart() throws EngineException {
        // Given
        Scene flush = scene(FLOOR, box("inlay", new Vec3(0.5, 0.1, 0.5), Transform.at(0, 0.05, 0), "ink"));

        // When
        Scene scene = refined(flush);

        // Then
        assertThat(kinds(flush)).containsExactly(Kind.COINCIDENT);
        assertThat(kinds(scene)).isEmpty();
        assertThat(heard.infos).anyMatch(line -> line.startsWith("inlay and floor share 2500.0 cm² of one plane: "));
    }

    @Test
    void surfacesOfOneMaterialMayLieInOnePlane() {
        // Then
        assertThat(kinds(scene(FLOOR, box("inlay", new Vec3(0.5, 0.1, 0.5), Transform.at(0, 0.05, 0), "clay"))))
                .isEmpty();
    }

    @Test
    void whatNobodySeesIsMadeCoarse() throws EngineException {
        // Given
        Scene closed = scene(
                FLOOR,
                box("chest", new Vec3(1, 1, 1), Transform.at(0, 0.6, 0), "clay"),
                Part.of("pearl", Transform.at(0, 0.6, 0), new Shape.Ellipsoid(Vec3.uniform(0.3), 24), "ink"));

        // When
        Scene scene = refined(closed);

        // Then
        assertThat(kinds(closed)).containsExactly(Kind.HIDDEN);
        assertThat(((Shape.Ellipsoid) Damage.part(scene, "pearl").shape()).segments())
                .isLessThan(12);
        assertThat(heard.infos).anyMatch(line -> line.startsWith("pearl can't be seen from anywhere"));
    }

    @Test
    void whatIsSeenThroughGlassIsNotHidden() {
        // Then
        assertThat(kinds(scene(
                        FLOOR,
                        box("case", new Vec3(1, 1, 1), Transform.at(0, 0.6, 0), "glass"),
                        Part.of("pearl", Transform.at(0, 0.4, 0), new Shape.Ellipsoid(Vec3.uniform(0.3), 24), "ink"))))
                .doesNotContain(Kind.HIDDEN);
    }

    @Test
    void whatTheTaskNamesAndNoPartIsCalledIsNoted() throws EngineException {
        // When
        refined(scene(FLOOR, box("chair_seat", new Vec3(0.4, 0.4, 0.4), Transform.at(0, 0.3, 0), "clay")));

        // Then
        assertThat(heard.infos)
                .anyMatch(line -> line.startsWith("Noted: The task names 'lantern'"))
                .noneMatch(line -> line.contains("'chair'"));
    }

    @Test
    void whatMayFlyIsLeftInTheAir() throws EngineException {
        // Given
        Scene scene = scene(FLOOR, box("star", new Vec3(0.1, 0.1, 0.1), Transform.at(0, 0.2, 0), "ink"));

        // Then
        assertThat(refined(scene)).isEqualTo(scene);
        assertThat(heard.infos).anyMatch(line -> line.startsWith("Noted: star floats 5.0 cm above floor"));
    }

    @Test
    void whatIsFarInsideSomethingElseIsNoted() throws EngineException {
        // Given
        Scene scene = scene(
                box("wall", new Vec3(1, 1, 1), Transform.at(0, 0.5, 0), "glass"),
                box("brick", new Vec3(0.3, 0.3, 0.3), Transform.at(0, 0.5, 0), "clay"));

        // Then
        assertThat(refined(scene)).isEqualTo(scene);
        assertThat(heard.infos).contains("Noted: 100 % of brick is inside wall.");
    }
}
