package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Primitive;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The primitives of a mesh as one, for formats that keep a mesh whole and say for each triangle which material it has. */
public final class Joined {

    private final List<Primitive> primitives;
    private final int vertices;
    private final int corners;

    public Joined(Mesh mesh) {
        this.primitives = mesh.primitives();
        this.vertices = primitives.stream().mapToInt(Primitive::vertexCount).sum();
        this.corners = primitives.stream()
                .mapToInt(primitive -> primitive.indices().length)
                .sum();
    }

    public int vertices() {
        return vertices;
    }

    /** Whether any primitive has such values. */
    public boolean any(Function<Primitive, float[]> values) {
        return primitives.stream().anyMatch(primitive -> values.apply(primitive) != null);
    }

    /** The values of all vertices; those of primitives that have none are the given one. */
    public float[] values(Function<Primitive, float[]> values, int width, float otherwise) {
        if (primitives.size() == 1) {
            return values.apply(primitives.getFirst());
        }
        float[] all = new float[vertices * width];
        int at = 0;
        for (Primitive primitive : primitives) {
            float[] some = values.apply(primitive);
            int length = primitive.vertexCount() * width;
            if (some == null) {
                Arrays.fill(all, at, at + length, otherwise);
            } else {
                System.arraycopy(some, 0, all, at, length);
            }
            at += length;
        }
        return all;
    }

    /** Three vertices for each triangle. */
    public int[] indices() {
        if (primitives.size() == 1) {
            return primitives.getFirst().indices();
        }
        int[] all = new int[corners];
        int at = 0;
        int before = 0;
        for (Primitive primitive : primitives) {
            for (int index : primitive.indices()) {
                all[at++] = before + index;
            }
            before += primitive.vertexCount();
        }
        return all;
    }

    /** The number of each triangle's primitive. */
    public int[] primitiveOfTriangles() {
        int[] all = new int[corners / 3];
        int at = 0;
        for (int number = 0; number < primitives.size(); number++) {
            int end = at + primitives.get(number).triangleCount();
            Arrays.fill(all, at, end, number);
            at = end;
        }
        return all;
    }
}
