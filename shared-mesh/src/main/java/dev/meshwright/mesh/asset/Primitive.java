package dev.meshwright.mesh.asset;

import java.util.List;

/**
 * Triangles of one material over shared vertices. What a vertex has none of is null.
 *
 * @param positions x, y, z of each vertex, metres
 * @param normals   unit vectors, x, y, z of each vertex
 * @param tangents  x, y, z of each vertex and the sign of the third direction, or null
 * @param uvs       u, v of each vertex, for each set of texture coordinates
 * @param colors    linear red, green, blue, alpha of each vertex, or null
 * @param indices   three vertices for each triangle
 * @param material  number of the material; -1 for none
 * @param joints    four joints of the skin for each vertex, or null
 * @param weights   how much each of the four counts, or null
 */
public record Primitive(
        float[] positions,
        float[] normals,
        float[] tangents,
        List<float[]> uvs,
        float[] colors,
        int[] indices,
        int material,
        int[] joints,
        float[] weights,
        List<MorphTarget> morphs) {

    public Primitive {
        uvs = List.copyOf(uvs);
        morphs = List.copyOf(morphs);
    }

    public Primitive withUvs(List<float[]> newUvs) {
        return new Primitive(positions, normals, tangents, newUvs, colors, indices, material, joints, weights, morphs);
    }

    /** Whether the alpha of its colours says anything. */
    public boolean isTranslucent() {
        for (int at = 3; colors != null && at < colors.length; at += 4) {
            if (colors[at] != 1) {
                return true;
            }
        }
        return false;
    }

    public int vertexCount() {
        return positions.length / 3;
    }

    public int triangleCount() {
        return indices.length / 3;
    }

    /**
     * How far each vertex moves where the target is fully applied.
     *
     * @param positions x, y, z of each vertex
     * @param normals   the same for normals, or null
     */
    public record MorphTarget(float[] positions, float[] normals) {}
}
