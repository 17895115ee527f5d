package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads primitives into plain arrays: strips and fans become triangles, what is missing is made up for. */
final class PrimitiveReader {

    private static final int POINTS = 0;
    private static final int TRIANGLES = 4;
    private static final int TRIANGLE_STRIP = 5;
    private static final int TRIANGLE_FAN = 6;
    private static final int MOST_UV_SETS = 2;

    private final Gltf gltf;
    private final Accessors accessors;
    private final Work work;

    PrimitiveReader(Gltf gltf, Accessors accessors, Work work) {
        this.gltf = gltf;
        this.accessors = accessors;
        this.work = work;
    }

    /** Empty for what is no surface: points, lines, and primitives without positions. */
    Optional<Primitive> read(Gltf.Primitive primitive, int morphs) throws UnreadableGlbException {
        if (primitive.isCompressed()) {
            throw new UnreadableGlbException("the meshes are compressed by KHR_draco_mesh_compression, for which there"
                    + " is no decoder here; export the model without compression");
        }
        int mode = primitive.mode() == null ? TRIANGLES : primitive.mode();
        if (primitive.positions() == null || mode < TRIANGLES) {
            if (mode < POINTS) {
                throw new UnreadableGlbException("a primitive has the mode " + mode + ", which glTF does not know");
            }
            return Optional.empty();
        }
        float[] positions = floats(primitive, "POSITION", 3);
        int vertices = positions.length / 3;
        int[] indices = triangles(mode, corners(primitive, vertices));
        List<float[]> uvs = new ArrayList<>();
        for (int set = 0; set < MOST_UV_SETS && has(primitive, "TEXCOORD_" + set); set++) {
            uvs.add(counted(floats(primitive, "TEXCOORD_" + set, 2), 2 * vertices, "TEXCOORD_" + set));
        }
        Primitive read = new Primitive(
                positions,
                has(primitive, "NORMAL") ? counted(floats(primitive, "NORMAL", 3), positions.length, "NORMAL") : null,
                has(primitive, "TANGENT") ? counted(floats(primitive, "TANGENT", 4), 4 * vertices, "TANGENT") : null,
                uvs,
                has(primitive, "COLOR_0") ? colors(primitive, vertices) : null,
                indices,
                material(primitive),
                has(primitive, "JOINTS_0") && has(primitive, "WEIGHTS_0") ? joints(primitive, vertices) : null,
                has(primitive, "JOINTS_0") && has(primitive, "WEIGHTS_0") ? weights(primitive, vertices) : null,
                morphs(primitive, morphs, positions.length));
        return Optional.of(read.normals() == null ? FlatNormals.of(read) : read);
    }

    private int material(Gltf.Primitive primitive) throws UnreadableGlbException {
        if (primitive.material() == null) {
            return Node.NONE;
        }
        Gltf.at(gltf.materials(), primitive.material(), "material");
        return primitive.material();
    }

    private static boolean has(Gltf.Primitive primitive, String attribute) {
        return primitive.attributes().get(attribute) != null;
    }

    private static float[] counted(float[] values, int length, String attribute) throws UnreadableGlbException {
        if (values.length != length) {
            throw new UnreadableGlbException("the attribute " + attribute + " of a primitive has another number of"
                    + " vertices than its positions");
        }
        return values;
    }

    private float[] floats(Gltf.Primitive primitive, String attribute, int width) throws UnreadableGlbException {
        return floats(accessors.numbers(primitive.attributes().get(attribute), width));
    }

    private float[] floats(AccessorReader reader) throws UnreadableGlbException {
        requireReadable(reader);
        work.require((long) reader.count() * reader.components());
        return reader.floats();
    }

    private static void requireReadable(AccessorReader reader) throws UnreadableGlbException {
        if (!reader.isReadable()) {
            throw new UnreadableGlbException(
                    "data of the model lies outside of the file; export the model as one" + " file");
        }
    }

    private int[] corners(Gltf.Primitive primitive, int vertices) throws UnreadableGlbException {
        if (primitive.indices() == null) {
            int[] all = new int[vertices];
            for (int vertex = 0; vertex < vertices; vertex++) {
                all[vertex] = vertex;
            }
            return all;
        }
        AccessorReader reader = accessors.scalars(primitive.indices());
        requireReadable(reader);
        work.require(reader.count());
        int[] corners = reader.indices();
        for (int vertex : corners) {
            if (vertex < 0 || vertex >= vertices) {
                throw new UnreadableGlbException("a triangle has the vertex " + Integer.toUnsignedString(vertex)
                        + ", and its mesh has " + vertices);
            }
        }
        return corners;
    }

    /** glTF 2.0, section 3.7.2.1: every other triangle of a strip is turned. */
    private static int[] triangles(int mode, int[] corners) throws UnreadableGlbException {
        if (mode == TRIANGLES) {
            return corners.length % 3 == 0 ? corners : java.util.Arrays.copyOf(corners, corners.length / 3 * 3);
        }
        if (mode > TRIANGLE_FAN) {
            throw new UnreadableGlbException("a primitive has the mode " + mode + ", which glTF does not know");
        }
        int count = Math.max(0, corners.length - 2);
        int[] triangles = new int[Math.multiplyExact(3, count)];
        for (int triangle = 0; triangle < count; triangle++) {
            boolean turned = mode == TRIANGLE_STRIP && triangle % 2 == 1;
            triangles[3 * triangle] = mode == TRIANGLE_STRIP ? corners[triangle] : corners[triangle + 1];
            int second = mode == TRIANGLE_STRIP ? corners[triangle + 1] : corners[triangle + 2];
            int third = mode == TRIANGLE_STRIP ? corners[triangle + 2] : corners[0];
            triangles[3 * triangle + 1] = turned ? third : second;
            triangles[3 * triangle + 2] = turned ? second : third;
        }
        return triangles;
    }

    private float[] colors(Gltf.Primitive primitive, int vertices) throws UnreadableGlbException {
        AccessorReader reader = accessors.colors(primitive.attributes().get("COLOR_0"));
        float[] given = counted(floats(reader), reader.components() * vertices, "COLOR_0");
        if (reader.components() == 4) {
            return given;
        }
        float[] colors = new float[4 * vertices];
        for (int vertex = 0; vertex < vertices; vertex++) {
            System.arraycopy(given, 3 * vertex, colors, 4 * vertex, 3);
            colors[4 * vertex + 3] = 1;
        }
        return colors;
    }

    private int[] joints(Gltf.Primitive primitive, int vertices) throws UnreadableGlbException {
        float[] given = counted(floats(primitive, "JOINTS_0", 4), 4 * vertices, "JOINTS_0");
        int[] joints = new int[given.length];
        for (int at = 0; at < given.length; at++) {
            joints[at] = Math.max(0, (int) given[at]);
        }
        return joints;
    }

    /** Weights are to add up to 1; quantized ones do so nearly. */
    private float[] weights(Gltf.Primitive primitive, int vertices) throws UnreadableGlbException {
        float[] weights = counted(floats(primitive, "WEIGHTS_0", 4), 4 * vertices, "WEIGHTS_0");
        for (int at = 0; at < weights.length; at += 4) {
            float sum = weights[at] + weights[at + 1] + weights[at + 2] + weights[at + 3];
            for (int influence = at; influence < at + 4; influence++) {
                weights[influence] = sum > 0 ? weights[influence] / sum : influence == at ? 1 : 0;
            }
        }
        return weights;
    }

    private List<Primitive.MorphTarget> morphs(Gltf.Primitive primitive, int count, int length)
            throws UnreadableGlbException {
        List<Primitive.MorphTarget> morphs = new ArrayList<>();
        for (int target = 0; target < count; target++) {
            Map<String, Integer> attributes =
                    target < primitive.targets().size() ? primitive.targets().get(target) : Map.of();
            morphs.add(new Primitive.MorphTarget(
                    attributes.get("POSITION") == null
                            ? new float[length]
                            : counted(floats(accessors.numbers(attributes.get("POSITION"), 3)), length, "POSITION"),
                    attributes.get("NORMAL") == null
                            ? null
                            : counted(floats(accessors.numbers(attributes.get("NORMAL"), 3)), length, "NORMAL")));
        }
        return morphs;
    }
}
