package dev.meshwright.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneJsonTest {

    private final SceneJson json = new SceneJson();
    private final Scene scene = new Scene(
            "stool",
            List.of(Material.of("Oak", new Vec3(0.4, 0.3, 0.2), 0, 0.6)),
            List.of(
                    Part.group(
                            "legs",
                            Transform.at(0, 1, 0).rotated(0, 30, 0),
                            List.of(Part.of("leg", Transform.IDENTITY, new Shape.Box(Vec3.ONE, 0.1), "Oak"))),
                    Part.of(
                            "handle",
                            Transform.IDENTITY,
                            new Shape.Tube(List.of(Vec3.ZERO, Vec3.ONE), List.of(0.1, 0.2), 8, false),
                            "Oak")));

    @Test
    void aSceneComesBackAsItWas() throws Exception {
        assertThat(json.read(json.write(scene))).isEqualTo(scene);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"name\":\"stool\" ; \"name\":\"stool\",\"extra\":1",
                "\"name\":\"stool\" ; \"name\":7",
                "\"name\":\"stool\" ; \"name\":\"\"",
                "\"segments\":8 ; \"segments\":8.5",
                "\"segments\":8 ; \"segments\":\"8\"",
                "\"segments\":8 ; \"segments\":8000",
                "\"type\":\"tube\" ; \"type\":\"hose\"",
                "\"material\":\"Oak\" ; \"material\":\"Ash\"",
                "\"parts\" ; \"pieces\""
            })
    void anythingElseIsRefused(String wanted, String instead) {
        // Given
        String text = new String(json.write(scene), StandardCharsets.UTF_8);
        assertThat(text).contains(wanted.strip());

        // When
        byte[] broken = text.replace(wanted.strip(), instead.strip()).getBytes(StandardCharsets.UTF_8);

        // Then
        assertThatThrownBy(() -> json.read(broken)).isInstanceOf(SceneJson.UnreadableSceneException.class);
    }

    @ParameterizedTest
    @CsvSource({"null", "[]", "''", "{} {}", "7"})
    void whatIsNoSceneIsRefused(String text) {
        assertThatThrownBy(() -> json.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SceneJson.UnreadableSceneException.class);
    }

    @Test
    void oneWithMoreBehindItIsRefused() {
        byte[] twice = (new String(json.write(scene), StandardCharsets.UTF_8) + "{}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> json.read(twice)).isInstanceOf(SceneJson.UnreadableSceneException.class);
    }
}
