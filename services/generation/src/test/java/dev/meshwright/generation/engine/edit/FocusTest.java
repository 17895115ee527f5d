package dev.meshwright.generation.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.Recording;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an edit does, parts outside its focus stay as they are to the last bit of the GLB. */
class FocusTest {

    private static final EditEngine ENGINE = new EditEngine();
    private static final int EDITS_EACH = 40;
    private static final List<String> CHANGES = List.of(
            "make it 1.5 times bigger",
            "make it half as wide",
            "20% taller",
            "make it 33 cm wide",
            "make it twice as tall and dark red",
            "paint it #ff8800",
            "make it of glass",
            "make it glow blue",
            "move it 20 cm to the left",
            "raise it by 7 cm",
            "turn it 30 degrees to the right",
            "tilt it 20 degrees forward and make it wider",
            "remove it",
            "duplicate it",
            "make it bigger, paint it gold and move it up by 3 cm",
            "put a crown on it and make it smaller",
            "replace it with a candle",
            "make it thinner, then turn it upside down",
            "make it narrower. tilt it. make it taller");

    private static Scene edit(Scene parent, String instruction, List<String> focus) throws EngineException {
        EngineRequest request = new EngineRequest("", null, null, parent, null, instruction, focus, null, 5);
        return ENGINE.make(request, new Recording());
    }

    private static void collect(List<Part> parts, List<String> names) {
        for (Part part : parts) {
            names.add(part.name());
            collect(part.children(), names);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gargoyle", "table", "robot", "chair", "house", "dragon", "car", "pillars", "knight", "foreign"})
    void whatIsOutsideTheFocusStaysToTheLastBit(String name) throws EngineException {
        Scene parent = Parents.of(name);
        Map<String, Glb.Look> before = Glb.of(parent);
        List<String> all = new ArrayList<>();
        collect(parent.parts(), all);
        Random random = new Random(name.hashCode());
        int changed = 0;
        for (int edit = 0; edit < EDITS_EACH; edit++) {
            // Given
            Set<String> focus = new HashSet<>();
            int many = 1 + random.nextInt(Math.min(6, all.size() - 1));
            while (focus.size() < many) {
                focus.add(all.get(random.nextInt(all.size())));
            }
            String instruction = CHANGES.get(random.nextInt(CHANGES.size()));

            // When
            Scene after;
            try {
                after = edit(parent, instruction, List.copyOf(focus));
            } catch (EngineException refused) {
                assertThat(refused.code()).as(instruction).isIn("OUTSIDE_FOCUS", "OUT_OF_RANGE", "NOTHING_LEFT");
                continue;
            }

            // Then
            Map<String, Glb.Look> then = Glb.of(after);
            boolean differs = false;
            for (Map.Entry<String, Glb.Look> node : before.entrySet()) {
                boolean inFocus = focus.contains(node.getKey());
                boolean hasShape = !node.getValue().mesh().isEmpty();
                if (!inFocus && hasShape) {
                    assertThat(then.get(node.getKey()))
                            .as("%s after '%s' on %s", node.getKey(), instruction, focus)
                            .isEqualTo(node.getValue());
                }
                differs |= inFocus && !node.getValue().equals(then.get(node.getKey()));
            }
            assertThat(differs || then.size() > before.size())
                    .as("%s on %s", instruction, focus)
                    .isTrue();
            changed++;
        }
        assertThat(changed).isGreaterThan(EDITS_EACH / 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gargoyle | make the wings bigger               | gargoyle_head
        gargoyle | paint the wings red                 | gargoyle_left_wing_skin
        gargoyle | remove the tail                     | gargoyle_head
        gargoyle | make the left wing bigger           | gargoyle_left_wing
        gargoyle | make everything red                 | gargoyle_left_wing
        gargoyle | move the lantern up by 2 cm         | gargoyle_right_hand
        gargoyle | rename the tail to 'Rope'           | gargoyle_head
        gargoyle | duplicate the lantern               | gargoyle_head
        foreign  | make Wing_Left bigger               | Body
        foreign  | paint Body and Head red             | Body
        """)
    void whatNamesPartsOutsideTheFocusFails(String name, String instruction, String focus) {
        assertThatThrownBy(() -> edit(Parents.of(name), instruction, List.of(focus)))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        failure -> assertThat(failure.code()).isEqualTo("OUTSIDE_FOCUS"))
                .hasMessageContaining(focus)
                .hasMessageContaining("focus_on_node_names");
    }

    @Test
    void aChildOutsideTheFocusStaysWhereItsParentWas() throws EngineException {
        // Given
        Scene parent = Parents.of("foreign");

        // When
        Scene after = edit(parent, "make Wing_Left twice as big and move it up by 10 cm", List.of("Wing_Left"));

        // Then
        assertThat(Glb.of(after).get("Feather.001")).isEqualTo(Glb.of(parent).get("Feather.001"));
        assertThat(Glb.of(after).get("Wing_Left")).isNotEqualTo(Glb.of(parent).get("Wing_Left"));
    }

    @Test
    void aMaterialThatOthersWearIsNotChangedForThem() throws EngineException {
        // Given
        Scene parent = Parents.of("foreign");

        // When
        Scene after = edit(parent, "paint it blue", List.of("Body"));

        // Then
        assertThat(after.materials()).contains(parent.materials().toArray(new Material[0]));
        assertThat(Glb.of(after).get("Body").material())
                .isNotEqualTo(Glb.of(parent).get("Body").material());
    }

    @Test
    void aNewMaterialTakesNoOtherOnesName() throws EngineException {
        // Given
        Scene foreign = Parents.of("foreign");
        Material taken = Material.of("blue_Skin", new Vec3(0.1, 0.9, 0.1), 1, 0.1);
        List<Material> materials = new ArrayList<>(foreign.materials());
        materials.add(taken);
        List<Part> parts = new ArrayList<>(foreign.parts());
        parts.add(Part.of("Stone", Transform.at(3, 0.5, 0), new Shape.Box(Vec3.ONE, 0), "blue_Skin"));
        Scene parent = new Scene("Creature", materials, parts);

        // When
        Scene after = edit(parent, "paint it blue", List.of("Body"));

        // Then
        assertThat(Glb.of(after).get("Stone")).isEqualTo(Glb.of(parent).get("Stone"));
        assertThat(Glb.of(after).get("Body").material())
                .isNotEqualTo(Glb.of(parent).get("Stone").material());
    }
}
