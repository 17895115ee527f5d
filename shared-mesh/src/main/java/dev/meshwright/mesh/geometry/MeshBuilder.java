package dev.meshwright.mesh.geometry;

import java.util.Arrays;

/** Collects vertices and triangles into growing primitive arrays. */
final class MeshBuilder {

    private float[] positions = new float[256 * 3];
    private float[] normals = new float[256 * 3];
    private float[] uvs = new float[256 * 2];
    private int[] indices = new int[512 * 3];
    private int vertexCount;
    private int indexCount;

    /** Adds a vertex; the normal may have any length but 0. */
    int vertex(double x, double y, double z, double normalX, double normalY, double normalZ, double u, double v) {
        if ((vertexCount + 1) * 3 > positions.length) {
            positions = Arrays.copyOf(positions, positions.length * 2);
            normals = Arrays.copyOf(normals, normals.length * 2);
            uvs = Arrays.copyOf(uvs, uvs.length * 2);
        }
        int at = vertexCount * 3;
        positions[at] = plain(x);
        positions[at + 1] = plain(y);
        positions[at + 2] = plain(z);
        double length = Math.sqrt(normalX * normalX + normalY * normalY + normalZ * normalZ);
        boolean flat = length == 0;
        normals[at] = flat ? 0 : plain(normalX / length);
        normals[at + 1] = flat ? 1 : plain(normalY / length);
        normals[at + 2] = flat ? 0 : plain(normalZ / length);
        uvs[vertexCount * 2] = plain(Math.clamp(u, 0, 1));
        uvs[vertexCount * 2 + 1] = plain(Math.clamp(v, 0, 1));
        return vertexCount++;
    }

    /** Without negative zeros, which equal zero and yet differ from it in the bytes. */
    private static float plain(double value) {
        return (float) value + 0.0f;
    }

    void triangle(int a, int b, int c) {
        if (indexCount + 3 > indices.length) {
            indices = Arrays.copyOf(indices, indices.length * 2);
        }
        indices[indexCount++] = a;
        indices[indexCount++] = b;
        indices[indexCount++] = c;
    }

    void quad(int a, int b, int c, int d) {
        triangle(a, b, c);
        triangle(a, c, d);
    }

    /** Fills the space between two rows with {@code columns} quads, or triangles where a row is a point. */
    void band(Row lower, Row upper, int columns) {
        for (int column = 0; column < columns; column++) {
            if (lower.isPoint() && upper.isPoint()) {
                return;
            }
            if (lower.isPoint()) {
                triangle(lower.left(column), upper.right(column), upper.left(column));
            } else if (upper.isPoint()) {
                triangle(lower.left(column), lower.right(column), upper.left(column));
            } else {
                quad(lower.left(column), lower.right(column), upper.right(column), upper.left(column));
            }
        }
    }

    TriangleMesh build() {
        return new TriangleMesh(
                Arrays.copyOf(positions, vertexCount * 3),
                Arrays.copyOf(normals, vertexCount * 3),
                Arrays.copyOf(uvs, vertexCount * 2),
                Arrays.copyOf(indices, indexCount));
    }

    /**
     * A row of vertices across columns.
     *
     * @param start the first vertex
     * @param step  vertices from one column to the next: 0 where all columns share one
     * @param width vertices from a column's left side to its right side: 0 where the column ends in a point
     */
    record Row(int start, int step, int width) {

        /** Neighbouring columns share the vertex between them. */
        static Row smooth(int start) {
            return new Row(start, 1, 1);
        }

        /** Each column has two vertices of its own. */
        static Row faceted(int start) {
            return new Row(start, 2, 1);
        }

        /** Each column has one vertex of its own, all in one place. */
        static Row pole(int start) {
            return new Row(start, 1, 0);
        }

        /** One vertex for all columns. */
        static Row center(int start) {
            return new Row(start, 0, 0);
        }

        boolean isPoint() {
            return width == 0;
        }

        int left(int column) {
            return start + column * step;
        }

        int right(int column) {
            return left(column) + width;
        }
    }
}
