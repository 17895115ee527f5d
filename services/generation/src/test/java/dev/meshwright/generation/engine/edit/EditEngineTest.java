package dev.meshwright.generation.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.Recording;
import dev.meshwright.generation.engine.SourceText;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.model.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class EditEngineTest {

    private static final EditEngine ENGINE = new EditEngine();

    private final Recording recording = new Recording();

    private Scene edit(String parent, String instruction, String source) throws EngineException {
        List<SourceText> sources = source == null ? null : List.of(new SourceText("style.md", source));
        return ENGINE.make(
                new EngineRequest("", null, null, Parents.of(parent), null, instruction, null, sources, 7), recording);
    }

    private static Bounds bounds(Scene scene, String part) {
        Layout layout = new Layout(scene.parts(), new HashMap<>());
        return layout.bounds(layout.node(part));
    }

    @Test
    void isTheBuiltInEngineForEdits() {
        assertThat(ENGINE.operation()).isEqualTo(Operation.EDIT);
        assertThat(ENGINE.name()).isEqualTo("built-in");
    }

    @Test
    void theSameRequestGivesTheSameBytes() throws EngineException {
        String instruction = "put a crown on its head, make the wings 30% bigger and add three candles in front of it";
        assertThat(GlbWriter.write(edit("gargoyle", instruction, null)))
                .isEqualTo(GlbWriter.write(edit("gargoyle", instruction, null)));
    }

    @Test
    void saysOfEachChangeWhatWasDone() throws EngineException {
        // When
        edit("gargoyle", "make the wings bigger, paint them blue and remove the tail", null);

        // Then
        assertThat(recording.infos).hasSize(3);
        assertThat(recording.infos.get(0)).startsWith("Scaled gargoyle_right_wing, gargoyle_left_wing by 1.500");
        assertThat(recording.infos.get(1)).startsWith("Gave gargoyle_right_wing, gargoyle_left_wing the look 'blue'");
        assertThat(recording.infos.get(2)).isEqualTo("Removed gargoyle_tail, gargoyle_tail_tip.");
    }

    @Test
    void whatIsAddedObeysTheProjectsSources() throws EngineException {
        // When
        Scene scene = edit("table", "add a chair beside the table", "Chairs are always 45 cm tall.");

        // Then
        assertThat(bounds(scene, "chair").size().y()).isCloseTo(0.45, within(1e-6));
    }

    @Test
    void aWordOfTheGlossaryIsAddedAsWhatItMeans() throws EngineException {
        // When
        Scene scene = edit("table", "put a morrow lamp on the table", "A *morrow lamp* is a lantern of green glass.");

        // Then
        assertThat(bounds(scene, "lantern").min().y()).isCloseTo(0.75, within(0.02));
    }

    @Test
    void aCrownSitsOnTheHeadAndGoesAlongWithIt() throws EngineException {
        // Given
        Scene crowned = edit("gargoyle", "put a crown on its head", null);
        Bounds head = bounds(crowned, "gargoyle_head");
        Bounds crown = bounds(crowned, "crown");
        EngineRequest larger =
                new EngineRequest("", null, null, crowned, null, "make the head twice as big", null, null, 7);

        // When
        Scene scene = ENGINE.make(larger, recording);

        // Then
        assertThat(crown.max().y()).isGreaterThan(head.max().y());
        assertThat(crown.min().y()).isBetween(head.center().y(), head.max().y());
        assertThat(bounds(scene, "crown").size().x()).isCloseTo(2 * crown.size().x(), within(1e-6));
        double before = crown.min().y() - head.max().y();
        double after = bounds(scene, "crown").min().y()
                - bounds(scene, "gargoyle_head").max().y();
        assertThat(after).isCloseTo(2 * before, within(1e-6));
    }

    @Test
    void aHatElsewhereDoesNotGoWithTheHead() throws EngineException {
        // Given
        Scene beside = edit("robot", "add a hat in front of it", null);
        EngineRequest headless = new EngineRequest("", null, null, beside, null, "remove the head", null, null, 7);

        // When
        Scene scene = ENGINE.make(headless, recording);

        // Then
        assertThat(bounds(scene, "hat")).isEqualTo(bounds(beside, "hat"));
    }

    @Test
    void endsSoonWhenItsJobIsTakenAway() {
        // Given
        Thread.currentThread().interrupt();

        // When, Then
        try {
            assertThatThrownBy(() -> edit("gargoyle", "make the wings bigger", null))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
