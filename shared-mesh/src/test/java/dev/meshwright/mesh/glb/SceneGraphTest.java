package dev.meshwright.mesh.glb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import dev.meshwright.mesh.support.SampleScenes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneGraphTest {

    /** A square of two triangles in the plane z = 0, from 0 to 1, and how it is described. */
    private static final double[] SQUARE = {0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0};

    private final RawGlb glb = new RawGlb();

    @Test
    void whatWeWriteIsReadBackWhole() throws UnreadableGlbException {
        // Given
        Scene scene = SampleScenes.everyShape();
        SceneMeshes meshes = SceneMeshes.of(scene);

        // When
        SceneGraph graph = SceneGraph.read(GlbWriter.write(scene));

        // Then
        assertThat(graph.root().name()).isEqualTo("Every shape");
        assertThat(graph.root().type()).isEqualTo(SceneGraph.Type.GROUP);
        assertThat(graph.root().faces()).isEqualTo(meshes.triangleCount());
        assertThat(graph.names())
                .containsAll(names(scene.parts()))
                .hasSize(names(scene.parts()).size() + 1);
        assertThat(graph.exact()).isTrue();
        assertClose(graph.bounds(), meshes.bounds());
    }

    @Test
    void aMeshNodeTellsItsMaterialAndItsPlaceInTheWorld() throws UnreadableGlbException {
        // Given
        Part box = Part.of("lid", Transform.at(0, 2, 0), new Shape.Box(new Vec3(1, 0.5, 3), 0), "Plaster");
        Part group = Part.group("chest", Transform.at(10, 0, 0), List.of(box));

        // When
        SceneGraph graph = SceneGraph.read(GlbWriter.write(new Scene("s", SampleScenes.materials(), List.of(group))));

        // Then
        SceneGraph.Node chest = graph.root().children().getFirst();
        SceneGraph.Node lid = chest.children().getFirst();
        assertThat(chest.type()).isEqualTo(SceneGraph.Type.GROUP);
        assertThat(chest.faces()).isEqualTo(12);
        assertThat(lid.type()).isEqualTo(SceneGraph.Type.MESH);
        assertThat(lid.material()).isEqualTo("Plaster");
        assertClose(lid.size(), new Vec3(1, 0.5, 3));
        assertClose(lid.center(), new Vec3(10, 2, 0));
    }

    @Test
    void aTurnedPartHasTheBoxOfItsCornersNotOfItsOldBox() throws UnreadableGlbException {
        // Given: a ball, which is as wide whichever way it is turned
        Part ball = Part.of(
                "ball", Transform.IDENTITY.rotated(0, 45, 0), new Shape.Ellipsoid(new Vec3(1, 1, 1), 64), "Plaster");

        // When
        SceneGraph graph = SceneGraph.read(GlbWriter.write(new Scene("s", SampleScenes.materials(), List.of(ball))));

        // Then
        assertThat(graph.exact()).isTrue();
        assertThat(graph.bounds().size().x()).isCloseTo(2, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"4, 2", "5, 4", "6, 4", "0, 0", "1, 0", "2, 0", "3, 0"})
    void trianglesAreCountedByTheWayInWhichTheyAreListed(int mode, int faces) throws UnreadableGlbException {
        // Given
        int positions = glb.floats(SQUARE);
        int indices = glb.shorts(0, 1, 2, 0, 2, 3);

        // When
        SceneGraph graph = read("""
                "nodes":[{"mesh":0}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0},"indices":1,"mode":%d}]}],
                "accessors":[%s,{"bufferView":1,"componentType":5123,"count":6,"type":"SCALAR"}],
                "bufferViews":[%s,%s]
                """.formatted(mode, square(), view(positions, 48), view(indices, 12)));

        // Then
        assertThat(graph.root().faces()).isEqualTo(faces);
        assertThat(graph.root().type()).isEqualTo(SceneGraph.Type.MESH);
    }

    @Test
    void severalPrimitivesAreOneMesh() throws UnreadableGlbException {
        // Given
        int positions = glb.floats(SQUARE);

        // When
        SceneGraph graph = read("""
                "nodes":[{"mesh":0,"name":"both"}],
                "meshes":[{"primitives":[
                    {"attributes":{"POSITION":0},"mode":6,"material":1},
                    {"attributes":{"POSITION":0},"mode":5,"material":0},
                    {"attributes":{"POSITION":0},"mode":5,"material":1},
                    {"attributes":{"COLOR_0":0}}]}],
                "materials":[{},{"name":"Brass"}],
                "accessors":[%s],"bufferViews":[%s]
                """.formatted(square(), view(positions, 48)));

        // Then
        assertThat(graph.root().faces()).isEqualTo(6);
        assertThat(graph.root().material()).isEqualTo("Brass, Material_0");
    }

    @Test
    void severalRootsStandBeneathAScene() throws UnreadableGlbException {
        // When
        SceneGraph graph = read("""
                "scene":1,"scenes":[{"nodes":[0]},{"nodes":[1,2]}],
                "nodes":[{"name":"hidden"},{"name":"a"},{"name":"b","children":[3]},{"name":"c"}]
                """);

        // Then
        assertThat(graph.root().name()).isEqualTo("Scene");
        assertThat(graph.root().children()).extracting(SceneGraph.Node::name).containsExactly("a", "b");
        assertThat(graph.names()).containsExactly("Scene", "a", "b", "c");
        assertThat(graph.bounds()).isNull();
    }

    @Test
    void withoutASceneEveryNodeIsShown() throws UnreadableGlbException {
        // When
        SceneGraph graph = read("\"nodes\":[{\"children\":[1]},{}]");

        // Then
        assertThat(graph.root().name()).isEqualTo("Node_0");
        assertThat(graph.root().children()).extracting(SceneGraph.Node::name).containsExactly("Node_1");
    }

    @Test
    void anEmptyFileIsAnEmptyScene() throws UnreadableGlbException {
        // When
        SceneGraph graph = read("");

        // Then
        assertThat(graph.root().name()).isEqualTo("Scene");
        assertThat(graph.root().children()).isEmpty();
        assertThat(graph.root().faces()).isZero();
    }

    @Test
    void aNameThatIsMadeUpIsNobodyElses() throws UnreadableGlbException {
        // When
        SceneGraph graph = read("\"nodes\":[{},{\"name\":\"Node_0\"},{\"name\":\"\"}]");

        // Then
        assertThat(graph.root().children())
                .extracting(SceneGraph.Node::name)
                .containsExactly("Node_0_", "Node_0", "Node_2");
    }

    @Test
    void matricesAndParentsCarryGeometryToItsPlace() throws UnreadableGlbException {
        // Given: turned by a matrix a quarter about z, in a parent that is scaled, turned about y and moved
        int positions = glb.floats(SQUARE);

        // When
        SceneGraph graph = read("""
                "nodes":[{"children":[1],"translation":[0,0,5],"rotation":[0,0.7071067811865476,0,0.7071067811865476],
                          "scale":[2,2,2]},
                         {"mesh":0,"matrix":[0,1,0,0, -1,0,0,0, 0,0,1,0, 3,0,0,1]}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],
                "accessors":[%s],"bufferViews":[%s]
                """.formatted(square(), view(positions, 48)));

        // Then
        assertClose(graph.bounds(), new Bounds(new Vec3(0, 0, -1), new Vec3(0, 2, 1)));
    }

    @Test
    void onlyVerticesThatAreShownCount() throws UnreadableGlbException {
        // Given: a vertex far away that no triangle has
        int positions = glb.floats(0, 0, 0, 1, 0, 0, 1, 1, 0, 99, 99, 99);
        int indices = glb.shorts(0, 1, 2);

        // When
        SceneGraph graph = read("""
                "nodes":[{"mesh":0}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0},"indices":1}]}],
                "accessors":[%s,{"bufferView":1,"componentType":5123,"count":3,"type":"SCALAR"}],
                "bufferViews":[%s,%s]
                """.formatted(square(), view(positions, 48), view(indices, 6)));

        // Then
        assertClose(graph.bounds().max(), new Vec3(1, 1, 0));
    }

    @Test
    void limitsThatAreMissingOrWrongAreNotNeeded() throws UnreadableGlbException {
        // Given
        int positions = glb.floats(SQUARE);

        // When
        SceneGraph graph = read("""
                "nodes":[{"mesh":0}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],
                "accessors":[{"bufferView":0,"componentType":5126,"count":4,"type":"VEC3","min":[7]}],
                "bufferViews":[%s]
                """.formatted(view(positions, 48)));

        // Then
        assertThat(graph.exact()).isTrue();
        assertClose(graph.bounds().max(), new Vec3(1, 1, 0));
    }

    @Test
    void quantizedPositionsAreFractions() throws UnreadableGlbException {
        // Given: rows of four numbers, of which the last is padding
        int positions = glb.shorts(-32767, 0, 0, 0, 32767, 16384, 0, 0, -32768, 0, 32767, 0);

        // When
        SceneGraph graph = read("""
                "extensionsRequired":["KHR_mesh_quantization"],
                "nodes":[{"mesh":0}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],
                "accessors":[{"bufferView":0,"componentType":5122,"normalized":true,"count":3,"type":"VEC3"}],
                "bufferViews":[{"buffer":0,"byteOffset":%d,"byteLength":24,"byteStride":8}]
                """.formatted(positions));

        // Then
        assertThat(graph.exact()).isTrue();
        assertClose(graph.bounds(), new Bounds(new Vec3(-1, 0, 0), new Vec3(1, 16384 / 32767.0, 1)));
    }

    @Test
    void sparseValuesStandInForOthers() throws UnreadableGlbException {
        // Given: three points, all zero but the second
        int places = glb.shorts(1);
        int values = glb.floats(4, 5, 6);

        // When
        SceneGraph graph = read("""
                "nodes":[{"mesh":0}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],
                "accessors":[{"componentType":5126,"count":3,"type":"VEC3","sparse":{"count":1,
                    "indices":{"bufferView":0,"componentType":5123},"values":{"bufferView":1}}}],
                "bufferViews":[%s,%s]
                """.formatted(view(places, 2), view(values, 12)));

        // Then
        assertClose(graph.bounds(), new Bounds(Vec3.ZERO, new Vec3(4, 5, 6)));
    }

    @Test
    void compressedGeometryIsMeasuredByWhatTheFileStates() throws UnreadableGlbException {
        // When
        SceneGraph graph = read("""
                "extensionsRequired":["KHR_draco_mesh_compression"],
                "nodes":[{"mesh":0,"scale":[2,1,1]}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0},"indices":1,
                    "extensions":{"KHR_draco_mesh_compression":{"bufferView":0,"attributes":{"POSITION":0}}}}]}],
                "accessors":[{"componentType":5126,"count":4,"type":"VEC3","min":[0,0,0],"max":[1,1,1]},
                    {"componentType":5123,"count":300,"type":"SCALAR"}]
                """);

        // Then
        assertThat(graph.exact()).isFalse();
        assertThat(graph.root().faces()).isEqualTo(100);
        assertClose(graph.bounds().max(), new Vec3(2, 1, 1));
    }

    @Test
    void dataInTheJsonItselfIsRead() throws UnreadableGlbException {
        // Given
        String uri = "data:application/octet-stream;base64,AAAAAAAAAAAAAAAAAACAPwAAgD8AAIA/";

        // When
        SceneGraph graph = read("""
                "buffers":[{"byteLength":24,"uri":"%s"}],"nodes":[{"mesh":0}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0},"mode":0}]}],
                "accessors":[{"bufferView":0,"componentType":5126,"count":2,"type":"VEC3"}],
                "bufferViews":[%s]
                """.formatted(uri, view(0, 24)));

        // Then
        assertClose(graph.bounds().max(), Vec3.ONE);
        assertThat(graph.exact()).isTrue();
    }

    @Test
    void aSkinIsWhereItsJointsAre() throws UnreadableGlbException {
        // Given: the node's own place does not count, the joint's does
        int positions = glb.floats(SQUARE);
        int inverse = glb.floats(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -1, 1);

        // When
        SceneGraph graph = read("""
                "nodes":[{"mesh":0,"skin":0,"translation":[50,0,0]},{"name":"joint","translation":[0,7,0]}],
                "skins":[{"joints":[1],"inverseBindMatrices":1}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],
                "accessors":[%s,{"bufferView":1,"componentType":5126,"count":1,"type":"MAT4"}],
                "bufferViews":[%s,%s]
                """.formatted(square(), view(positions, 48), view(inverse, 64)));

        // Then
        assertThat(graph.exact()).isFalse();
        assertClose(graph.bounds(), new Bounds(new Vec3(0, 7, -1), new Vec3(1, 8, -1)));
    }

    @Test
    void aMorphedMeshLiesWithinItsBox() throws UnreadableGlbException {
        // Given
        int positions = glb.floats(SQUARE);
        int moves = glb.floats(0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0);

        // When
        SceneGraph graph = read("""
                "nodes":[{"mesh":0,"weights":[0.5]}],
                "meshes":[{"primitives":[{"attributes":{"POSITION":0},"targets":[{"POSITION":1}]}]}],
                "accessors":[%s,{"bufferView":1,"componentType":5126,"count":4,"type":"VEC3"}],
                "bufferViews":[%s,%s]
                """.formatted(square(), view(positions, 48), view(moves, 48)));

        // Then
        assertThat(graph.exact()).isFalse();
        assertClose(graph.bounds().max(), new Vec3(1, 1, 2));
    }

    private SceneGraph read(String json) throws UnreadableGlbException {
        return SceneGraph.read(glb.file(json));
    }

    private static String square() {
        return "{\"bufferView\":0,\"componentType\":5126,\"count\":4,\"type\":\"VEC3\"}";
    }

    private static String view(int start, int length) {
        return "{\"buffer\":0,\"byteOffset\":" + start + ",\"byteLength\":" + length + "}";
    }

    private static List<String> names(List<Part> parts) {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            names.add(part.name());
            names.addAll(names(part.children()));
        }
        return names;
    }

    private static void assertClose(Bounds found, Bounds wanted) {
        assertClose(found.min(), wanted.min());
        assertClose(found.max(), wanted.max());
    }

    private static void assertClose(Vec3 found, Vec3 wanted) {
        assertThat(found.minus(wanted).length())
                .as("%s, wanted %s", found, wanted)
                .isLessThan(1e-5);
    }
}
