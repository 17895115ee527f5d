package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.geometry.Interruption;
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
    private final GltfBuffers buffers;
    private final Accessors accessors;
    private final Work work;

    PrimitiveReader(Gltf gltf, GltfBuffers buffers, Accessors accessors, Work work) {
        this.gltf = gltf;
        this.buffers = buffers;
        this.accessors = accessors;
        this.work = work;
    }

    /** Empty for what is no surface: points, lines, and primitives without positions. */
    Optional<Primitive> read(Gltf.Primitive primitive, int morphs) throws UnreadableGlbException {
        int mode = primitive.mode() == null ? TRIANGLES : primitive.mode();
        if (primitive.positions() == null || mode < TRIANGLES) {
            if (mode < POINTS) {
                throw new UnreadableGlbException("a primitive has the mode " + mode + ", which glTF does not know");
            }
            return Optional.empty();
        }
        PrimitiveSource source = PrimitiveSource.of(gltf, buffers, accessors, work, primitive);
        float[] positions = source.floats("POSITION", 3);
        int vertices = positions.length / 3;
        int[] indices = triangles(source.isCompressed() ? TRIANGLES : mode, source.corners(vertices));
        List<float[]> uvs = new ArrayList<>();
        for (int set = 0; set < MOST_UV_SETS && source.has("TEXCOORD_" + set); set++) {
            uvs.add(counted(source.floats("TEXCOORD_" + set, 2), 2 * vertices, "TEXCOORD_" + set));
        }
        float[] weights = source.has("JOINTS_0") && source.has("WEIGHTS_0") ? weights(source, vertices) : null;
        Primitive read = new Primitive(
                positions,
                source.has("NORMAL") ? counted(source.floats("NORMAL", 3), positions.length, "NORMAL") : null,
                source.has("TANGENT") ? counted(source.floats("TANGENT", 4), 4 * vertices, "TANGENT") : null,
                uvs,
                source.has("COLOR_0") ? colors(source, vertices) : null,
                indices,
                material(primitive),
                weights == null ? null : joints(source, weights),
                weights,
                morphs(source, primitive, morphs, positions.length));
        return Optional.of(read.normals() == null ? flat(read) : read);
    }

    /** Each corner becomes a vertex of its own. */
    private Primitive flat(Primitive read) throws UnreadableGlbException {
        long each = 6 + 2L * read.uvs().size() + 3L * read.morphs().size() + (read.joints() == null ? 0 : 8);
        work.require(each * read.indices().length);
        return FlatNormals.of(read);
    }

    private int material(Gltf.Primitive primitive) throws UnreadableGlbException {
        if (primitive.material() == null) {
            return Node.NONE;
        }
        Gltf.at(gltf.materials(), primitive.material(), "material");
        return primitive.material();
    }

    private static float[] counted(float[] values, int length, String attribute) throws UnreadableGlbException {
        if (values.length != length) {
            throw new UnreadableGlbException("the attribute " + attribute + " of a primitive has another number of"
                    + " vertices than its positions");
        }
        return values;
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
            Interruption.checkAt(triangle);
            boolean turned = mode == TRIANGLE_STRIP && triangle % 2 == 1;
            triangles[3 * triangle] = mode == TRIANGLE_STRIP ? corners[triangle] : corners[triangle + 1];
            int second = mode == TRIANGLE_STRIP ? corners[triangle + 1] : corners[triangle + 2];
            int third = mode == TRIANGLE_STRIP ? corners[triangle + 2] : corners[0];
            triangles[3 * triangle + 1] = turned ? third : second;
            triangles[3 * triangle + 2] = turned ? second : third;
        }
        return triangles;
    }

    private static float[] colors(PrimitiveSource source, int vertices) throws UnreadableGlbException {
        int components = source.colorComponents();
        float[] given = counted(source.floats("COLOR_0", components), components * vertices, "COLOR_0");
        if (components == 4) {
            return given;
        }
        float[] colors = new float[4 * vertices];
        for (int vertex = 0; vertex < vertices; vertex++) {
            Interruption.checkAt(vertex);
            System.arraycopy(given, 3 * vertex, colors, 4 * vertex, 3);
            colors[4 * vertex + 3] = 1;
        }
        return colors;
    }

    /** The joints that count; in the place of the others stands the first, whatever the file says there. */
    private static int[] joints(PrimitiveSource source, float[] weights) throws UnreadableGlbException {
        float[] given = counted(source.floats("JOINTS_0", 4), weights.length, "JOINTS_0");
        int[] joints = new int[given.length];
        for (int at = 0; at < given.length; at++) {
            Interruption.checkAt(at);
            joints[at] = weights[at] == 0 ? 0 : Math.max(0, (int) given[at]);
        }
        return joints;
    }

    /** Weights are to add up to 1; quantized ones do so nearly. */
    private static float[] weights(PrimitiveSource source, int vertices) throws UnreadableGlbException {
        float[] weights = counted(source.floats("WEIGHTS_0", 4), 4 * vertices, "WEIGHTS_0");
        for (int at = 0; at < weights.length; at += 4) {
            Interruption.checkAt(at);
            float sum = weights[at] + weights[at + 1] + weights[at + 2] + weights[at + 3];
            for (int influence = at; influence < at + 4; influence++) {
                weights[influence] = sum > 0 ? weights[influence] / sum : influence == at ? 1 : 0;
            }
        }
        return weights;
    }

    private List<Primitive.MorphTarget> morphs(PrimitiveSource source, Gltf.Primitive primitive, int count, int length)
            throws UnreadableGlbException {
        List<Primitive.MorphTarget> morphs = new ArrayList<>();
        work.require((long) count * length);
        for (int target = 0; target < count; target++) {
            Interruption.check();
            Map<String, Integer> attributes =
                    target < primitive.targets().size() ? primitive.targets().get(target) : Map.of();
            morphs.add(new Primitive.MorphTarget(
                    attributes.get("POSITION") == null
                            ? new float[length]
                            : counted(source.vectors(attributes.get("POSITION")), length, "POSITION"),
                    attributes.get("NORMAL") == null
                            ? null
                            : counted(source.vectors(attributes.get("NORMAL")), length, "NORMAL")));
        }
        return morphs;
    }
}
