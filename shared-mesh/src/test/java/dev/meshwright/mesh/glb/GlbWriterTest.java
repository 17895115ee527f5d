package dev.meshwright.mesh.glb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import dev.meshwright.mesh.support.SampleScenes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlbWriterTest {

    private final Scene scene = SampleScenes.everyShape();
    private final byte[] glb = GlbWriter.write(scene);
    private final GlbReader read = new GlbReader(glb);

    GlbWriterTest() throws IOException {}

    @Test
    void headerAndChunksAreWhole() {
        assertThat(read.bytes.getInt(0)).isEqualTo(0x46546C67);
        assertThat(read.bytes.getInt(4)).isEqualTo(2);
        assertThat(read.bytes.getInt(8)).isEqualTo(glb.length);
        assertThat(read.jsonLength % 4).isZero();
        int binaryLength = read.bytes.getInt(20 + read.jsonLength);
        assertThat(binaryLength % 4).isZero();
        assertThat(28 + read.jsonLength + binaryLength).isEqualTo(glb.length);
        assertThat(read.json.get("buffers").get(0).get("byteLength").asInt()).isEqualTo(binaryLength);
        assertThat(read.json.get("asset").get("generator").asText()).isEqualTo("Meshwright");
    }

    @Test
    void theSameSceneGivesTheSameBytes() {
        assertThat(GlbWriter.write(SampleScenes.everyShape())).isEqualTo(glb);
    }

    @Test
    void everyPartIsANodeBeneathOneRoot() {
        assertThat(read.json.get("scenes").get(0).get("nodes")).hasSize(1);
        assertThat(read.json.get("nodes").get(0).get("name").asText()).isEqualTo("Every shape");
        assertThat(childNames(read.json.get("nodes").get(0)))
                .isEqualTo(scene.parts().stream().map(Part::name).toList());
        assertThat(childNames(read.node("stand"))).containsExactly("post");
        assertThat(read.node("row 0").has("mesh")).isFalse();
        JsonNode mesh =
                read.json.get("meshes").get(read.node("post").get("mesh").asInt());
        assertThat(mesh.get("name").asText()).isEqualTo("post");
    }

    private List<String> childNames(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.get("children")
                .forEach(child -> names.add(
                        read.json.get("nodes").get(child.asInt()).get("name").asText()));
        return names;
    }

    @Test
    void accessorsStayInTheirViewsAndTellTheTruth() {
        for (JsonNode mesh : read.json.get("meshes")) {
            JsonNode primitive = mesh.get("primitives").get(0);
            int position = primitive.get("attributes").get("POSITION").asInt();
            double[][] positions = read.vectors(position);
            for (int axis = 0; axis < 3; axis++) {
                double min = Double.MAX_VALUE;
                double max = -Double.MAX_VALUE;
                for (double[] vertex : positions) {
                    min = Math.min(min, vertex[axis]);
                    max = Math.max(max, vertex[axis]);
                }
                assertThat(read.accessor(position).get("min").get(axis).asDouble())
                        .isEqualTo(min);
                assertThat(read.accessor(position).get("max").get(axis).asDouble())
                        .isEqualTo(max);
            }
            for (double[] normal :
                    read.vectors(primitive.get("attributes").get("NORMAL").asInt())) {
                assertThat(Math.hypot(Math.hypot(normal[0], normal[1]), normal[2]))
                        .isCloseTo(1, within(1e-5));
            }
            assertThat(read.indices(primitive.get("indices").asInt())).satisfies(indices -> {
                for (int index : indices) {
                    assertThat(index).isBetween(0, positions.length - 1);
                }
            });
        }
    }

    @Test
    void viewsFollowEachOtherAlignedAndFillTheBuffer() {
        int end = 0;
        for (JsonNode view : read.json.get("bufferViews")) {
            assertThat(view.get("byteOffset").asInt()).isEqualTo(end);
            assertThat(view.get("byteOffset").asInt() % 4).isZero();
            assertThat(view.get("target").asInt()).isIn(34962, 34963);
            end += view.get("byteLength").asInt();
        }
        assertThat(end).isEqualTo(read.binary.capacity());
        for (JsonNode accessor : read.json.get("accessors")) {
            assertThat(accessor.get("byteOffset").asInt() % 4).isZero();
        }
    }

    @Test
    void materialsKeepTheirProperties() {
        JsonNode materials = read.json.get("materials");

        assertThat(materials).hasSize(5);
        assertThat(materials.get(0).has("alphaMode")).isFalse();
        assertThat(materials
                        .get(1)
                        .get("pbrMetallicRoughness")
                        .get("metallicFactor")
                        .asDouble())
                .isEqualTo(1);
        assertThat(materials.get(2).get("alphaMode").asText()).isEqualTo("BLEND");
        assertThat(materials
                        .get(2)
                        .get("pbrMetallicRoughness")
                        .get("baseColorFactor")
                        .get(3)
                        .asDouble())
                .isEqualTo(0.35);
        assertThat(materials.get(3).get("emissiveFactor").get(1).asDouble()).isEqualTo(0.4);
        assertThat(materials.get(4).get("doubleSided").asBoolean()).isTrue();
    }

    @Test
    void rotationsAreQuaternions() throws IOException {
        Part part = Part.of("p", Transform.IDENTITY.rotated(0, 90, 0), new Shape.Box(Vec3.ONE, 0), "Plaster");

        JsonNode rotation = new GlbReader(GlbWriter.write(new Scene("s", SampleScenes.materials(), List.of(part))))
                .node("p")
                .get("rotation");

        assertThat(rotation.get(1).asDouble()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(rotation.get(3).asDouble()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void largeMeshesHaveWideIndices() throws IOException {
        List<Vec3> profile = new ArrayList<>();
        for (int point = 0; point < 256; point++) {
            profile.add(new Vec3(1 + point % 2, point, 0));
        }
        Part part = Part.of("p", Transform.IDENTITY, new Shape.Lathe(profile, 256, 0), "Plaster");
        SceneMeshes meshes = SceneMeshes.of(new Scene("s", SampleScenes.materials(), List.of(part)));

        GlbReader large = new GlbReader(GlbWriter.write(meshes));

        assertThat(large.accessor(2).get("componentType").asInt()).isEqualTo(5125);
        assertThat(large.indices(2)).isEqualTo(meshes.meshes().getFirst().mesh().indices());
    }

    @Test
    void namesOfAnyWritingSurvive() throws IOException {
        String name = "\"}],{ \u0000 \n 椅子 🪑 </script>";
        Part part = Part.of(name, Transform.IDENTITY, new Shape.Box(Vec3.ONE, 0), "Plaster");

        GlbReader hostile = new GlbReader(GlbWriter.write(new Scene(name, SampleScenes.materials(), List.of(part))));

        assertThat(hostile.json.get("nodes").get(1).get("name").asText()).isEqualTo(name);
    }

    @Test
    void halfACharacterDoesNotStopTheWriter() throws IOException {
        Part part = Part.of("half \ud83e", Transform.IDENTITY, new Shape.Box(Vec3.ONE, 0), "Plaster");

        GlbReader mended = new GlbReader(GlbWriter.write(new Scene("s", SampleScenes.materials(), List.of(part))));

        assertThat(mended.json.get("nodes").get(1).get("name").asText()).isEqualTo("half ?");
    }

    @Test
    void aSceneOfGroupsAloneHasNoBuffer() {
        byte[] empty =
                GlbWriter.write(new Scene("s", List.of(), List.of(Part.group("g", Transform.IDENTITY, List.of()))));

        assertThat(empty.length % 4).isZero();
        assertThat(new String(empty, StandardCharsets.UTF_8)).doesNotContain("buffers");
    }
}
