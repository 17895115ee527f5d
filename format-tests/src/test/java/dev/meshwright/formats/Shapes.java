package dev.meshwright.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Geometry that the samples are made of: a lopsided box, so that nothing turned or mirrored looks the same. */
final class Shapes {

    private static final float[][] FACES = {
        {0, 0, 1}, {0, 0, -1}, {1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0},
    };

    private Shapes() {}

    /** 24 vertices of a box from 0 to the given corner. */
    static float[] positions(float x, float y, float z) {
        float[] positions = new float[72];
        for (int face = 0; face < 6; face++) {
            float[] n = FACES[face];
            int axis = n[0] != 0 ? 0 : n[1] != 0 ? 1 : 2;
            boolean up = n[axis] > 0;
            int u = (axis + (up ? 1 : 2)) % 3;
            int v = (axis + (up ? 2 : 1)) % 3;
            float[] size = {x, y, z};
            for (int corner = 0; corner < 4; corner++) {
                int at = 12 * face + 3 * corner;
                positions[at + axis] = up ? size[axis] : 0;
                positions[at + u] = corner == 1 || corner == 2 ? size[u] : 0;
                positions[at + v] = corner >= 2 ? size[v] : 0;
            }
        }
        return positions;
    }

    static float[] normals() {
        float[] normals = new float[72];
        for (int at = 0; at < 72; at++) {
            normals[at] = FACES[at / 12][at % 3];
        }
        return normals;
    }

    /** Each face has its own part of the image. */
    static float[] uvs(float factor) {
        float[] uvs = new float[48];
        for (int vertex = 0; vertex < 24; vertex++) {
            int corner = vertex % 4;
            int face = vertex / 4;
            uvs[2 * vertex] = factor * (face + (corner == 1 || corner == 2 ? 0.9f : 0.1f)) / 6;
            uvs[2 * vertex + 1] = factor * (corner >= 2 ? 0.8f : 0.15f);
        }
        return uvs;
    }

    static int[] indices() {
        int[] indices = new int[36];
        int[] corners = {0, 1, 2, 0, 2, 3};
        for (int at = 0; at < 36; at++) {
            indices[at] = at / 6 * 4 + corners[at % 6];
        }
        return indices;
    }

    /** A primitive with positions, normals and texture coordinates. */
    static ObjectNode box(GlbFile file, float x, float y, float z) {
        ObjectNode primitive = GlbFile.object();
        primitive
                .putObject("attributes")
                .put("POSITION", file.floats("VEC3", positions(x, y, z)))
                .put("NORMAL", file.floats("VEC3", normals()))
                .put("TEXCOORD_0", file.floats("VEC2", uvs(1)));
        return primitive.put("indices", file.indices(GlbFile.UNSIGNED_SHORT, indices()));
    }

    static int mesh(GlbFile file, String name, ObjectNode... primitives) {
        ObjectNode mesh = GlbFile.object().put("name", name);
        for (ObjectNode primitive : primitives) {
            mesh.withArray("/primitives").add(primitive);
        }
        return file.add("meshes", mesh);
    }
}
