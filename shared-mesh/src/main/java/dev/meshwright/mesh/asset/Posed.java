package dev.meshwright.mesh.asset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Everything that an asset shows, in the world as it stands: nodes placed, morph targets applied, skins bent by their
 * joints. For formats that know of none of these.
 */
public final class Posed {

    private final Asset asset;
    private final double[][] worlds;

    public Posed(Asset asset) {
        this.asset = asset;
        this.worlds = new double[asset.nodes().size()][];
        // What no scene shows stands somewhere too: it may be a joint.
        for (int number = 0; number < worlds.length; number++) {
            if (asset.nodes().get(number).parent() < 0) {
                place(number, Affine.identity());
            }
        }
    }

    private void place(int root, double[] above) {
        // By hand and not by recursion: hierarchies may be deeper than the stack.
        List<Integer> waiting = new ArrayList<>(List.of(root));
        worlds[root] = Affine.times(above, asset.nodes().get(root).placement().matrix());
        while (!waiting.isEmpty()) {
            int number = waiting.removeLast();
            for (int child : asset.nodes().get(number).children()) {
                worlds[child] = Affine.times(
                        worlds[number], asset.nodes().get(child).placement().matrix());
                waiting.add(child);
            }
        }
    }

    /** Takes a node's space to the world's, 16 numbers column by column. */
    public double[] world(int node) {
        return worlds[node].clone();
    }

    /** Numbers of the nodes that show a mesh, in the order of the hierarchy. */
    public List<Integer> shown() {
        return asset.shown();
    }

    /** A primitive of a node's mesh in the world; triangles of mirrored nodes are turned so that they face outwards. */
    public Primitive primitive(int number, Primitive primitive) {
        Node node = asset.nodes().get(number);
        Primitive morphed = morphed(node, primitive);
        if (node.skin() >= 0 && primitive.joints() != null) {
            return bent(asset.skins().get(node.skin()), morphed);
        }
        return moved(worlds[number], morphed);
    }

    private Primitive morphed(Node node, Primitive primitive) {
        float[] weights = node.morphWeights() != null
                ? node.morphWeights()
                : asset.meshes().get(node.mesh()).morphWeights();
        float[] positions = primitive.positions();
        float[] normals = primitive.normals();
        for (int target = 0;
                target < Math.min(weights.length, primitive.morphs().size());
                target++) {
            if (weights[target] != 0) {
                Primitive.MorphTarget morph = primitive.morphs().get(target);
                positions = added(positions, morph.positions(), weights[target]);
                normals = normals == null || morph.normals() == null
                        ? normals
                        : added(normals, morph.normals(), weights[target]);
            }
        }
        return positions == primitive.positions()
                ? primitive
                : with(primitive, positions, normals, primitive.indices());
    }

    private static float[] added(float[] base, float[] delta, float weight) {
        float[] sum = base.clone();
        for (int at = 0; at < sum.length; at++) {
            sum[at] += weight * delta[at];
        }
        return sum;
    }

    private static Primitive moved(double[] m, Primitive primitive) {
        if (Arrays.equals(m, Affine.identity())) {
            return with(primitive, primitive.positions(), primitive.normals(), primitive.indices());
        }
        double[] n = Affine.forNormals(m);
        float[] positions = new float[primitive.positions().length];
        float[] normals = primitive.normals() == null ? null : new float[positions.length];
        for (int at = 0; at < positions.length; at += 3) {
            point(m, primitive.positions(), positions, at);
            if (normals != null) {
                direction(n, primitive.normals(), normals, at);
            }
        }
        return with(
                primitive,
                positions,
                normals,
                Affine.determinant(m) < 0 ? turned(primitive.indices()) : primitive.indices());
    }

    private Primitive bent(Skin skin, Primitive primitive) {
        double[][] joints = new double[skin.joints().length][];
        for (int joint = 0; joint < joints.length; joint++) {
            joints[joint] = Affine.times(worlds[skin.joints()[joint]], skin.inverseBind()[joint]);
        }
        float[] positions = new float[primitive.positions().length];
        float[] normals = primitive.normals() == null ? null : new float[positions.length];
        double[] blend = new double[16];
        for (int vertex = 0; vertex < primitive.vertexCount(); vertex++) {
            Arrays.fill(blend, 0);
            for (int influence = 0; influence < 4; influence++) {
                float weight = primitive.weights()[4 * vertex + influence];
                if (weight != 0) {
                    double[] joint = joints[primitive.joints()[4 * vertex + influence]];
                    for (int at = 0; at < 16; at++) {
                        blend[at] += weight * joint[at];
                    }
                }
            }
            point(blend, primitive.positions(), positions, 3 * vertex);
            if (normals != null) {
                direction(Affine.forNormals(blend), primitive.normals(), normals, 3 * vertex);
            }
        }
        return with(primitive, positions, normals, primitive.indices());
    }

    private static void point(double[] m, float[] from, float[] to, int at) {
        double x = from[at];
        double y = from[at + 1];
        double z = from[at + 2];
        to[at] = (float) (m[0] * x + m[4] * y + m[8] * z + m[12]);
        to[at + 1] = (float) (m[1] * x + m[5] * y + m[9] * z + m[13]);
        to[at + 2] = (float) (m[2] * x + m[6] * y + m[10] * z + m[14]);
    }

    private static void direction(double[] n, float[] from, float[] to, int at) {
        double x = n[0] * from[at] + n[3] * from[at + 1] + n[6] * from[at + 2];
        double y = n[1] * from[at] + n[4] * from[at + 1] + n[7] * from[at + 2];
        double z = n[2] * from[at] + n[5] * from[at + 1] + n[8] * from[at + 2];
        double length = Math.sqrt(x * x + y * y + z * z);
        to[at] = length == 0 ? from[at] : (float) (x / length);
        to[at + 1] = length == 0 ? from[at + 1] : (float) (y / length);
        to[at + 2] = length == 0 ? from[at + 2] : (float) (z / length);
    }

    private static int[] turned(int[] indices) {
        int[] turned = indices.clone();
        for (int at = 0; at < turned.length; at += 3) {
            turned[at + 1] = indices[at + 2];
            turned[at + 2] = indices[at + 1];
        }
        return turned;
    }

    private static Primitive with(Primitive primitive, float[] positions, float[] normals, int[] indices) {
        return new Primitive(
                positions,
                normals,
                null,
                primitive.uvs(),
                primitive.colors(),
                indices,
                primitive.material(),
                primitive.joints(),
                primitive.weights(),
                List.of());
    }
}
