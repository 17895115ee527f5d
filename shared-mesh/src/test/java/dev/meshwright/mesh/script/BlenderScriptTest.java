package dev.meshwright.mesh.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import dev.meshwright.mesh.support.SampleScenes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlenderScriptTest {

    @Test
    void describesTheModelInItsOwnWords() {
        Material oak = Material.of("Oak", new Vec3(0.5, 0.3, 0.1), 0, 0.7);
        Part seat = Part.of(
                "Seat",
                Transform.at(0, 0.45, 0).rotated(0, 15, 0),
                new Shape.Box(new Vec3(0.4, 0.1 + 0.2, 0.4), 0.01),
                "Oak");

        String script = BlenderScript.write(
                new Scene("Stool", List.of(oak), List.of(Part.group("Top", Transform.IDENTITY, List.of(seat)))));

        assertThat(script).contains("""
                        material_oak = material("Oak", base_color=(0.5, 0.3, 0.1), metallic=0.0, roughness=0.7)

                        model_stool = part("Stool")
                        part_top = part(
                            "Top",
                            parent=model_stool,
                        )
                        part_seat = part(
                            "Seat",
                            parent=part_top,
                            shape=box((0.4, 0.3, 0.4), 0.01),
                            wears=material_oak,
                            location=(0.0, 0.45, 0.0),
                            rotation=(0.0, 15.0, 0.0),
                        )
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"); import os; os.system(\"id\") #",
                "'''\"\"\"\\",
                "\\\"); print(1) #",
                "line\nbreak = 1\r\u2028\u0085x",
                "half \ud83e pair",
                "{name} %s \\N{DIGIT ONE} \\x22",
            })
    void noNameLeavesItsQuotes(String name) {
        String script = modelOf(scene(name));

        assertThat(script).matches("(?s)[\\n\\x20-\\x7e]*");
        String literal = PythonText.string(name);
        assertThat(literal.substring(1, literal.length() - 1))
                .as("between the quotes: no quote, and backslashes only in front of u or U")
                .matches("([^\"\\\\\\n]|\\\\u[0-9a-f]{4}|\\\\U[0-9a-f]{8})*");
        assertThat(script.replace(literal, "NAME")).doesNotContain("os.system", "print(1)");
    }

    static Scene scene(String name) {
        Material material = Material.of(name, Vec3.ONE, 0, 1);
        Part part = Part.of(name, Transform.IDENTITY, new Shape.Box(Vec3.ONE, 0), name);
        return new Scene(name, List.of(material), List.of(part));
    }

    private static String modelOf(Scene scene) {
        String script = BlenderScript.write(scene);
        return script.substring(script.indexOf("# --- The model"));
    }

    @Test
    void identifiersNeverMeetEachOtherNorTheHelpers() {
        Material material = Material.of("box", Vec3.ONE, 0, 1);
        Part first = Part.of("A b", Transform.IDENTITY, new Shape.Box(Vec3.ONE, 0), "box");
        Part second = Part.of("a-B", Transform.IDENTITY, new Shape.Box(Vec3.ONE, 0), "box");

        String model = modelOf(new Scene("椅子", List.of(material), List.of(first, second)));

        assertThat(model).contains("model__ = part(", "part_a_b = part(", "part_a_b_2 = part(", "material_box = ");
    }

    @Test
    void numbersAreShortAndPythons() {
        assertThat(PythonText.number(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(PythonText.number(-0.0)).isEqualTo("0.0");
        assertThat(PythonText.number(100)).isEqualTo("100.0");
        assertThat(PythonText.number(1e-20)).isEqualTo("1E-20");
    }

    @Test
    void isPlainAsciiWhateverTheSceneHolds() {
        String script = BlenderScript.write(SampleScenes.everyShape());

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(script)).isTrue();
    }
}
