package dev.meshwright.mesh.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.mesh.geometry.Mesher;
import dev.meshwright.mesh.geometry.TriangleMesh;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.support.SampleScenes;
import dev.meshwright.mesh.support.SampleShapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs scripts in Python, where there is one, against a stand-in for Blender, and compares what they build with what
 * the mesher makes.
 */
class RebuiltByPythonTest {

    private static final Path STAND_IN = Path.of("src/test/python");

    @TempDir
    Path directory;

    @BeforeAll
    static void needsPython() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 8))")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assumeTrue(process.waitFor() == 0, "skipped: 'python3' is older than 3.8");
        } catch (IOException missing) {
            assumeTrue(false, "skipped: no 'python3' on the path");
        }
    }

    private JsonNode rebuild(Scene scene) throws IOException {
        Path script = Files.writeString(directory.resolve("model.py"), BlenderScript.write(scene));
        Process process = new ProcessBuilder(
                        "python3", "-B", STAND_IN.resolve("rebuild.py").toString(), script.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ObjectMapper().readTree(process.getInputStream().readAllBytes());
    }

    @Test
    void everyShapeHasTheVerticesAndTrianglesOfTheMesher() throws IOException {
        List<Shape> shapes = new ArrayList<>(SampleShapes.closedExamples());
        shapes.addAll(SampleShapes.randomClosed(7, 140));
        List<Part> parts = new ArrayList<>();
        for (Shape shape : shapes) {
            parts.add(Part.of("shape " + parts.size(), Transform.IDENTITY, shape, "Plaster"));
        }

        JsonNode objects =
                rebuild(new Scene("all", SampleScenes.materials(), parts)).get("objects");

        assertThat(objects).hasSize(shapes.size() + 1);
        for (int made = 0; made < shapes.size(); made++) {
            assertSame(objects.get(made + 1), Mesher.mesh(shapes.get(made)), shapes.get(made));
        }
    }

    private static void assertSame(JsonNode object, TriangleMesh mesh, Shape shape) {
        assertThat(object.get("faces")).as("triangles of %s", shape).hasSize(mesh.triangleCount());
        assertThat(object.get("vertices")).as("vertices of %s", shape).hasSize(mesh.vertexCount());
        assertClose(object.get("vertices"), mesh.positions(), 1e-5, shape);
        assertClose(object.get("normals"), mesh.normals(), 1e-4, shape);
        for (int corner = 0; corner < mesh.indices().length; corner++) {
            assertThat(object.get("faces").get(corner / 3).get(corner % 3).asInt())
                    .as("corner %d of %s", corner, shape)
                    .isEqualTo(mesh.indices()[corner]);
        }
    }

    /** Blender's y is our -z, its z our y. */
    private static void assertClose(JsonNode vectors, float[] values, double tolerance, Shape shape) {
        for (int vertex = 0; vertex < vectors.size(); vertex++) {
            JsonNode vector = vectors.get(vertex);
            double[] yUp = {
                vector.get(0).asDouble(),
                vector.get(2).asDouble(),
                -vector.get(1).asDouble()
            };
            for (int axis = 0; axis < 3; axis++) {
                assertThat(yUp[axis])
                        .as("vertex %d of %s", vertex, shape)
                        .isCloseTo(values[3 * vertex + axis], within(tolerance));
            }
        }
    }

    @Test
    void hierarchyAndMaterialsAreThoseOfTheScene() throws IOException {
        JsonNode rebuilt = rebuild(SampleScenes.everyShape());

        assertThat(rebuilt.get("collection").asText()).isEqualTo("Every shape");
        JsonNode post = find(rebuilt.get("objects"), "post");
        assertThat(post.get("parent").asText()).isEqualTo("stand");
        assertThat(find(rebuilt.get("objects"), "stand").get("parent").asText()).isEqualTo("Every shape");
        JsonNode ember = find(rebuilt.get("materials"), "Ember");
        assertThat(ember.get("Emission Color").toString()).isEqualTo("[1.0,0.4,0.1,1.0]");
        assertThat(ember.get("Emission Strength").asDouble()).isEqualTo(1);
        assertThat(find(rebuilt.get("materials"), "Glass").get("Alpha").asDouble())
                .isEqualTo(0.35);
        assertThat(find(rebuilt.get("materials"), "Gold").get("Metallic").asDouble())
                .isEqualTo(1);
    }

    private static JsonNode find(JsonNode list, String name) {
        for (JsonNode item : list) {
            if (item.get("name").asText().equals(name)) {
                return item;
            }
        }
        throw new AssertionError("nothing is called " + name);
    }

    @Test
    void namesThatTryToBeCodeStayNames() throws IOException {
        for (String name : List.of(
                "\"); raise SystemExit(\"broken out\") #",
                "'''\"\"\"\\",
                "\\",
                "椅子 🪑 \\N{DIGIT ONE}",
                "%s{0}\\x22\\")) {
            JsonNode rebuilt = rebuild(BlenderScriptTest.scene(name));

            assertThat(rebuilt.get("objects").get(0).get("name").asText()).isEqualTo(name);
            assertThat(rebuilt.get("materials").get(0).get("name").asText()).isEqualTo(name);
        }
    }
}
