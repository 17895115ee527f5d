package dev.meshwright.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every way in which glTF may write down the same kind of geometry. */
final class GeometrySamples {

    private static final int TRIANGLE_STRIP = 5;
    private static final int TRIANGLE_FAN = 6;

    private GeometrySamples() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        for (int type : new int[] {GlbFile.UNSIGNED_BYTE, GlbFile.UNSIGNED_SHORT, GlbFile.UNSIGNED_INT}) {
            all.add(sample("indices of " + 8 * GlbFile.bytes(type) + " bits", file -> {
                ObjectNode box = Shapes.box(file, 1, 2, 3);
                return box.put("indices", file.indices(type, Shapes.indices()));
            }));
        }
        all.add(sample("no indices", GeometrySamples::withoutIndices));
        all.add(sample("strip", GeometrySamples::strip));
        all.add(sample("fan", GeometrySamples::fan));
        all.add(sample("no normals", file -> {
            ObjectNode box = Shapes.box(file, 1, 2, 3);
            ((ObjectNode) box.get("attributes")).remove("NORMAL");
            return box;
        }));
        all.add(sample("sparse", GeometrySamples::sparse));
        all.add(sample("sparse over zeros", GeometrySamples::sparseOverZeros));
        all.add(sample("interleaved", GeometrySamples::interleaved));
        all.add(sample("normalized", GeometrySamples::normalized));
        all.add(quantized());
        all.add(sample("one triangle", file -> triangle(file, 0, 0, 0, 1, 0, 0, 0, 2, 0.5f)));
        all.add(sample("degenerate triangle", GeometrySamples::withDegenerateTriangle));
        all.add(noTriangles());
        all.add(new Sample("nothing at all", new GlbFile().scene().bytes()));
        all.add(sample("65536 vertices", file -> grid(file, 256, 256)));
        all.add(sample("huge coordinates", file -> Shapes.box(file, 1e7f, 3e6f, 2e7f)));
        all.add(sample("tiny coordinates", file -> Shapes.box(file, 1e-5f, 3e-5f, 2e-5f)));
        all.add(sample("vertex colours", file -> colored(file, "VEC4", GlbFile.FLOAT)));
        all.add(sample("vertex colours of bytes", file -> colored(file, "VEC4", GlbFile.UNSIGNED_BYTE)));
        all.add(sample("vertex colours without alpha", file -> colored(file, "VEC3", GlbFile.UNSIGNED_SHORT)));
        all.add(sample("both uv sets", GeometrySamples::bothUvSets));
        return all;
    }

    interface Primitive {
        ObjectNode in(GlbFile file);
    }

    static Sample sample(String name, Primitive primitive) {
        GlbFile file = new GlbFile();
        int mesh = Shapes.mesh(file, "shape", primitive.in(file));
        int node = file.shown("thing", mesh);
        return new Sample(name, file.scene(node).bytes());
    }

    private static ObjectNode withoutIndices(GlbFile file) {
        float[] positions = Shapes.positions(1, 2, 3);
        float[] unshared = new float[108];
        int[] indices = Shapes.indices();
        for (int at = 0; at < 108; at++) {
            unshared[at] = positions[3 * indices[at / 3] + at % 3];
        }
        ObjectNode primitive = GlbFile.object();
        primitive.putObject("attributes").put("POSITION", file.floats("VEC3", unshared));
        return primitive;
    }

    private static ObjectNode strip(GlbFile file) {
        return positions(file, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0.2f, 2, 0, 0, 2, 1.5f, 0, 3, 0, 0.7f)
                .put("mode", TRIANGLE_STRIP);
    }

    private static ObjectNode fan(GlbFile file) {
        return positions(file, 0, 0, 0, 1, 0, 0, 1, 0.5f, 0.1f, 0.8f, 1, 0, 0, 1.3f, 0, -1, 1, 0.4f)
                .put("mode", TRIANGLE_FAN);
    }

    private static ObjectNode triangle(GlbFile file, float... positions) {
        return positions(file, positions);
    }

    private static ObjectNode positions(GlbFile file, float... positions) {
        ObjectNode primitive = GlbFile.object();
        primitive.putObject("attributes").put("POSITION", file.floats("VEC3", positions));
        return primitive;
    }

    private static ObjectNode withDegenerateTriangle(GlbFile file) {
        ObjectNode box = Shapes.box(file, 1, 2, 3);
        int[] indices = Shapes.indices();
        indices[5] = indices[4];
        return box.put("indices", file.indices(GlbFile.UNSIGNED_BYTE, indices));
    }

    private static ObjectNode sparse(GlbFile file) {
        ObjectNode box = Shapes.box(file, 1, 2, 3);
        int accessor = box.get("attributes").get("POSITION").asInt();
        replace(file, accessor, new int[] {6, 7}, 1, 2.5f, 3.5f, 0.2f, 2, 4);
        file.limits(accessor, 3, 0, 0, 0, 1, 2.5f, 4);
        return box;
    }

    private static ObjectNode sparseOverZeros(GlbFile file) {
        int accessor = file.accessor(null, 0, GlbFile.FLOAT, 3, "VEC3");
        replace(file, accessor, new int[] {1, 2}, 1, 0, 0, 0, 1, 0.5f);
        file.limits(accessor, 3, 0, 0, 0, 1, 1, 0.5f);
        ObjectNode primitive = GlbFile.object();
        primitive.putObject("attributes").put("POSITION", accessor);
        return primitive;
    }

    private static void replace(GlbFile file, int accessor, int[] vertices, float... values) {
        ByteBuffer indices = ByteBuffer.allocate(vertices.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(vertices).forEach(vertex -> indices.putShort((short) vertex));
        ByteBuffer numbers = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            numbers.putFloat(value);
        }
        ObjectNode sparse = file.element("accessors", accessor).putObject("sparse");
        sparse.put("count", vertices.length);
        sparse.putObject("indices")
                .put("bufferView", file.view(indices.array()))
                .put("componentType", GlbFile.UNSIGNED_SHORT);
        sparse.putObject("values").put("bufferView", file.view(numbers.array()));
    }

    private static ObjectNode interleaved(GlbFile file) {
        float[] positions = Shapes.positions(1, 2, 3);
        ByteBuffer rows = ByteBuffer.allocate(24 * 32).order(ByteOrder.LITTLE_ENDIAN);
        for (int vertex = 0; vertex < 24; vertex++) {
            rows.putFloat(positions[3 * vertex]).putFloat(positions[3 * vertex + 1]);
            rows.putFloat(positions[3 * vertex + 2]);
            for (int axis = 0; axis < 3; axis++) {
                rows.putFloat(Shapes.normals()[3 * vertex + axis]);
            }
            rows.putFloat(Shapes.uvs(1)[2 * vertex]).putFloat(Shapes.uvs(1)[2 * vertex + 1]);
        }
        int view = file.view(rows.array());
        file.element("bufferViews", view).put("byteStride", 32);
        int position = file.accessor(view, 0, GlbFile.FLOAT, 24, "VEC3");
        file.limits(position, 3, positions);
        ObjectNode primitive = GlbFile.object();
        primitive
                .putObject("attributes")
                .put("POSITION", position)
                .put("NORMAL", file.accessor(view, 12, GlbFile.FLOAT, 24, "VEC3"))
                .put("TEXCOORD_0", file.accessor(view, 24, GlbFile.FLOAT, 24, "VEC2"));
        return primitive.put("indices", file.indices(GlbFile.UNSIGNED_BYTE, Shapes.indices()));
    }

    private static float[] times(float factor, float[] values) {
        float[] scaled = new float[values.length];
        for (int at = 0; at < values.length; at++) {
            scaled[at] = Math.round(values[at] * factor);
        }
        return scaled;
    }

    private static ObjectNode normalized(GlbFile file) {
        ObjectNode box = Shapes.box(file, 1, 2, 3);
        ((ObjectNode) box.get("attributes"))
                .put("TEXCOORD_0", file.packed("VEC2", GlbFile.UNSIGNED_SHORT, true, times(65_535, Shapes.uvs(1))));
        return box;
    }

    /** KHR_mesh_quantization: whole numbers everywhere, brought to size by the node. */
    private static Sample quantized() {
        GlbFile file = new GlbFile().uses("KHR_mesh_quantization", true);
        ObjectNode primitive = GlbFile.object();
        primitive
                .putObject("attributes")
                .put(
                        "POSITION",
                        file.packed("VEC3", GlbFile.SHORT, true, times(32_767, Shapes.positions(0.9f, 0.5f, 1))))
                .put("NORMAL", file.packed("VEC3", GlbFile.BYTE, true, times(127, Shapes.normals())))
                .put("TEXCOORD_0", file.packed("VEC2", GlbFile.UNSIGNED_BYTE, true, times(255, Shapes.uvs(1))));
        primitive.put("indices", file.indices(GlbFile.UNSIGNED_BYTE, Shapes.indices()));
        ObjectNode unscaled = GlbFile.object();
        unscaled.putObject("attributes")
                .put("POSITION", file.packed("VEC3", GlbFile.UNSIGNED_BYTE, false, Shapes.positions(20, 200, 255)));
        unscaled.put("indices", file.indices(GlbFile.UNSIGNED_BYTE, Shapes.indices()));
        int node = file.shown("thing", Shapes.mesh(file, "shape", primitive));
        file.element("nodes", node).set("scale", GlbFile.numbers(2, 2, 2));
        file.element("nodes", node).set("translation", GlbFile.numbers(-1, 0, 3));
        int other = file.shown("other", Shapes.mesh(file, "whole", unscaled));
        file.element("nodes", other).set("scale", GlbFile.numbers(0.01, 0.01, 0.01));
        return new Sample("quantized", file.scene(node, other).bytes());
    }

    private static Sample noTriangles() {
        GlbFile file = new GlbFile();
        int inner = file.group("inner");
        file.element("nodes", inner).set("translation", GlbFile.numbers(1, 2, 3));
        return new Sample("no triangles", file.scene(file.group("outer", inner)).bytes());
    }

    static ObjectNode grid(GlbFile file, int columns, int rows) {
        float[] positions = new float[3 * columns * rows];
        float[] uvs = new float[2 * columns * rows];
        for (int vertex = 0; vertex < columns * rows; vertex++) {
            float u = vertex % columns / (columns - 1f);
            int row = vertex / columns;
            float v = row / (rows - 1f);
            positions[3 * vertex] = 2 * u;
            positions[3 * vertex + 1] = (float) (0.3 * Math.sin(5 * u) * Math.cos(3 * v));
            positions[3 * vertex + 2] = -v;
            uvs[2 * vertex] = u;
            uvs[2 * vertex + 1] = 1 - v;
        }
        int[] indices = new int[6 * (columns - 1) * (rows - 1)];
        int at = 0;
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                int corner = row * columns + column;
                for (int vertex : new int[] {
                    corner, corner + 1, corner + columns, corner + 1, corner + columns + 1, corner + columns
                }) {
                    indices[at++] = vertex;
                }
            }
        }
        ObjectNode primitive = GlbFile.object();
        primitive
                .putObject("attributes")
                .put("POSITION", file.floats("VEC3", positions))
                .put("TEXCOORD_0", file.floats("VEC2", uvs));
        return primitive.put("indices", file.indices(GlbFile.UNSIGNED_INT, indices));
    }

    private static ObjectNode colored(GlbFile file, String type, int componentType) {
        int width = GlbFile.width(type);
        float most = componentType == GlbFile.FLOAT ? 1 : componentType == GlbFile.UNSIGNED_BYTE ? 255 : 65_535;
        float[] colors = new float[24 * width];
        for (int at = 0; at < colors.length; at++) {
            int vertex = at / width;
            int channel = at % width;
            float color = channel == 3 ? 0.4f + 0.02f * vertex : (vertex * 7f + channel * 5f) % 24 / 24;
            colors[at] = componentType == GlbFile.FLOAT ? color : Math.round(color * most);
        }
        ObjectNode box = Shapes.box(file, 1, 2, 3);
        ((ObjectNode) box.get("attributes"))
                .put("COLOR_0", file.packed(type, componentType, componentType != GlbFile.FLOAT, colors));
        return box.put("material", file.add("materials", GlbFile.object().put("name", "Painted")));
    }

    private static ObjectNode bothUvSets(GlbFile file) {
        ObjectNode box = Shapes.box(file, 1, 2, 3);
        ((ObjectNode) box.get("attributes")).put("TEXCOORD_1", file.floats("VEC2", Shapes.uvs(3)));
        return box.put("material", MaterialSamples.textured(file, 1));
    }
}
