package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Vec3;

/**
 * Triangles over shared vertices, counter-clockwise seen from outside, in metres. The arrays are the mesh's own and
 * handed out as they are, because copies would cost more than the meshing: nobody writes to them.
 */
public final class TriangleMesh {

    private final float[] positions;
    private final float[] normals;
    private final float[] uvs;
    private final int[] indices;

    public TriangleMesh(float[] positions, float[] normals, float[] uvs, int[] indices) {
        int vertices = positions.length / 3;
        if (positions.length != vertices * 3 || normals.length != vertices * 3 || uvs.length != vertices * 2) {
            throw new IllegalArgumentException("a vertex has 3 positions, 3 normals and 2 uvs, these are "
                    + positions.length + ", " + normals.length + " and " + uvs.length);
        }
        if (indices.length % 3 != 0) {
            throw new IllegalArgumentException("a triangle has 3 indices, these are " + indices.length);
        }
        this.positions = positions;
        this.normals = normals;
        this.uvs = uvs;
        this.indices = indices;
    }

    /** x, y, z of each vertex. */
    public float[] positions() {
        return positions;
    }

    /** Unit vectors, x, y, z of each vertex. */
    public float[] normals() {
        return normals;
    }

    /** u, v of each vertex, 0 to 1, v growing downwards as in glTF. */
    public float[] uvs() {
        return uvs;
    }

    /** Three vertices for each triangle. */
    public int[] indices() {
        return indices;
    }

    public int vertexCount() {
        return positions.length / 3;
    }

    public int triangleCount() {
        return indices.length / 3;
    }

    public Vec3 position(int vertex) {
        return new Vec3(positions[3 * vertex], positions[3 * vertex + 1], positions[3 * vertex + 2]);
    }

    public Vec3 normal(int vertex) {
        return new Vec3(normals[3 * vertex], normals[3 * vertex + 1], normals[3 * vertex + 2]);
    }

    /** The smallest box around all vertices. */
    public Bounds bounds() {
        return boundsUnder(Matrix4.IDENTITY);
    }

    /** The smallest box around all vertices once they are transformed. */
    public Bounds boundsUnder(Matrix4 matrix) {
        if (positions.length == 0) {
            throw new IllegalStateException("a mesh without vertices has no bounds");
        }
        double[] min = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] max = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int vertex = 0; vertex < vertexCount(); vertex++) {
            Vec3 point = matrix.point(position(vertex));
            double[] values = {point.x(), point.y(), point.z()};
            for (int axis = 0; axis < 3; axis++) {
                min[axis] = Math.min(min[axis], values[axis]);
                max[axis] = Math.max(max[axis], values[axis]);
            }
        }
        return new Bounds(new Vec3(min[0], min[1], min[2]), new Vec3(max[0], max[1], max[2]));
    }
}
