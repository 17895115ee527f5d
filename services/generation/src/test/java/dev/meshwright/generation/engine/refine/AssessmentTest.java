package dev.meshwright.generation.engine.refine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.generation.engine.measure.Workbench;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a change counts as a remedy. */
class AssessmentTest {

    private static final Finding FLOATS = major("horn", 7);

    private static Finding major(String part, double weight) {
        return Finding.major(Kind.FLOATING, List.of(part), 1, weight, part + " floats");
    }

    private static Finding minor(String part, double weight) {
        return Finding.minor(Kind.HIDDEN, List.of(part), 1, weight, part + " is hidden");
    }

    private static Assessment scene(Finding... findings) {
        Scene scene = new Scene(
                "thing",
                List.of(Material.of("clay", Vec3.ZERO, 0, 1)),
                List.of("horn", "head", "leg").stream()
                        .map(name -> Part.of(name, Transform.IDENTITY, new Shape.Box(Vec3.ONE, 0), "clay"))
                        .toList());
        return new Assessment(new Survey(scene, new Workbench(), 1, null), Arrays.asList(findings));
    }

    @Test
    void aFindingThatIsGoneIsMended() {
        // Then
        assertThat(scene(minor("leg", 1)).mends(FLOATS, scene(FLOATS, minor("leg", 1))))
                .isTrue();
    }

    @Test
    void aFindingThatIsAsLargeAsBeforeIsNotMendedWhateverElseIs() {
        // Then
        assertThat(scene(FLOATS).mends(FLOATS, scene(FLOATS, minor("leg", 1)))).isFalse();
    }

    @Test
    void nothingElseThatMattersAsMuchMayGrow() {
        // Then
        assertThat(scene(major("head", 3)).mends(FLOATS, scene(FLOATS, major("head", 2))))
                .isFalse();
        assertThat(scene(major("head", 2)).mends(FLOATS, scene(FLOATS))).isFalse();
    }

    @Test
    void whatMattersLessMayGrowWhileTheSumFalls() {
        // Then
        assertThat(scene(minor("head", 2)).mends(FLOATS, scene(FLOATS, minor("head", 1))))
                .isTrue();
        assertThat(scene(minor("head", 9)).mends(FLOATS, scene(FLOATS, minor("head", 1))))
                .isFalse();
    }

    @Test
    void whatWasAddedMayHaveFindingsOfItsOwnWhileTheSumFalls() {
        // Then
        assertThat(scene(major("new_tail", 3)).mends(FLOATS, scene(FLOATS))).isTrue();
    }

    @Test
    void notesWeighNothing() {
        // Given
        Finding note = Finding.note(Kind.FLOATING, List.of("head"), 1, "head may fly");

        // Then
        assertThat(scene(note).quality()).isZero();
        assertThat(scene(note).mends(FLOATS, scene(FLOATS))).isTrue();
    }
}
