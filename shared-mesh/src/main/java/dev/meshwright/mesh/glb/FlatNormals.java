package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.geometry.Interruption;
import java.util.ArrayList;
import java.util.List;

/** Gives a primitive without normals flat ones, as glTF asks for (section 3.7.2.1): no two triangles share a vertex. */
final class FlatNormals {

    private FlatNormals() {}

    static Primitive of(Primitive primitive) {
        int[] corners = primitive.indices();
        float[] positions = spread(primitive.positions(), corners, 3);
        int[] indices = new int[corners.length];
        for (int at = 0; at < indices.length; at++) {
            indices[at] = at;
        }
        List<float[]> uvs = new ArrayList<>();
        primitive.uvs().forEach(values -> uvs.add(spread(values, corners, 2)));
        List<Primitive.MorphTarget> morphs = primitive.morphs().stream()
                .map(morph -> new Primitive.MorphTarget(spread(morph.positions(), corners, 3), null))
                .toList();
        return new Primitive(
                positions,
                normals(positions),
                null,
                uvs,
                spread(primitive.colors(), corners, 4),
                indices,
                primitive.material(),
                spread(primitive.joints(), corners),
                spread(primitive.weights(), corners, 4),
                morphs);
    }

    private static float[] spread(float[] values, int[] corners, int width) {
        if (values == null) {
            return null;
        }
        float[] spread = new float[Math.multiplyExact(corners.length, width)];
        for (int at = 0; at < corners.length; at++) {
            Interruption.checkAt(at);
            System.arraycopy(values, corners[at] * width, spread, at * width, width);
        }
        return spread;
    }

    private static int[] spread(int[] values, int[] corners) {
        if (values == null) {
            return null;
        }
        int[] spread = new int[Math.multiplyExact(corners.length, 4)];
        for (int at = 0; at < corners.length; at++) {
            Interruption.checkAt(at);
            System.arraycopy(values, corners[at] * 4, spread, at * 4, 4);
        }
        return spread;
    }

    private static float[] normals(float[] p) {
        float[] normals = new float[p.length];
        for (int at = 0; at < p.length; at += 9) {
            Interruption.checkAt(at / 9);
            double ux = p[at + 3] - p[at];
            double uy = p[at + 4] - p[at + 1];
            double uz = p[at + 5] - p[at + 2];
            double vx = p[at + 6] - p[at];
            double vy = p[at + 7] - p[at + 1];
            double vz = p[at + 8] - p[at + 2];
            double x = uy * vz - uz * vy;
            double y = uz * vx - ux * vz;
            double z = ux * vy - uy * vx;
            double length = Math.sqrt(x * x + y * y + z * z);
            for (int corner = at; corner < at + 9; corner += 3) {
                // A triangle without area faces nowhere: upwards is as good as anything, and of unit length.
                normals[corner] = length == 0 ? 0 : (float) (x / length);
                normals[corner + 1] = length == 0 ? 1 : (float) (y / length);
                normals[corner + 2] = length == 0 ? 0 : (float) (z / length);
            }
        }
        return normals;
    }
}
