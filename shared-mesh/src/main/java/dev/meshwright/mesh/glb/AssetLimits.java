package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Moments;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.Skin;
import dev.meshwright.mesh.geometry.Interruption;

/**
 * Refuses models of which nothing sensible can be written: a small file may ask for any amount, by nodes that share
 * meshes and skins that share joints, and for coordinates that are none once they are multiplied. What is counted is
 * numbers, of ten bytes or so in a file.
 */
final class AssetLimits {

    /** What any file may show, and how many times what it holds. */
    private static final long ALWAYS_SHOWN = 6_000_000;

    private static final long TIMES_SHOWN = 8;

    private static final long NODE = 50;
    private static final long MATERIAL = 2_000;
    private static final long JOINT = 100;
    /** A level is four blanks in each of the lines of a node. */
    private static final long LEVEL = 4;

    private static final long MOMENT = 10;
    private static final long CHANNEL = 1_000;

    /** Metres; far enough for every star in sight, and to be multiplied by scale, joint and weight in single precision. */
    private static final double FARTHEST = 1e10;

    private static final double MOST_WEIGHT = 1_000;

    private final Asset asset;
    private final NodeTree tree;
    private long shown;

    private AssetLimits(Asset asset, NodeTree tree) {
        this.asset = asset;
        this.tree = tree;
    }

    /** @param read how many numbers were read for the model */
    static void check(Asset asset, NodeTree tree, long read) throws UnreadableGlbException {
        AssetLimits limits = new AssetLimits(asset, tree);
        limits.reach();
        limits.count();
        long most = ALWAYS_SHOWN + TIMES_SHOWN * read;
        if (limits.shown > most) {
            throw new UnreadableGlbException(
                    "the GLB shows more than is written of a file of its size: its nodes, bones"
                            + " and materials come to " + limits.shown + " numbers, and at most " + most
                            + " are written");
        }
    }

    private void count() {
        long[] meshes = asset.meshes().stream().mapToLong(AssetLimits::numbers).toArray();
        for (int number = 0; number < asset.nodes().size(); number++) {
            Interruption.checkAt(number);
            Node node = asset.nodes().get(number);
            shown += NODE + LEVEL * tree.level(number);
            shown += node.mesh() < 0 ? 0 : meshes[node.mesh()];
            shown +=
                    node.skin() < 0 ? 0 : JOINT * asset.skins().get(node.skin()).joints().length;
        }
        shown += MATERIAL * asset.materials().size();
        for (Animation animation : asset.animations()) {
            for (Animation.Channel channel : animation.channels()) {
                shown += CHANNEL + channel.times().length + channel.values().length;
            }
        }
        long moments = moments();
        for (Skin skin : asset.skins()) {
            for (int joint : skin.joints()) {
                shown += JOINT + LEVEL * tree.level(joint) + MOMENT * moments;
            }
        }
    }

    /** At how many times something moves, of the animation that has most of them. */
    private long moments() {
        long most = 0;
        for (Animation animation : asset.animations()) {
            most = Math.max(most, Moments.count(animation));
        }
        return most;
    }

    private static long numbers(Mesh mesh) {
        long numbers = NODE;
        for (Primitive primitive : mesh.primitives()) {
            long each = 6
                    + 2L * primitive.uvs().size()
                    + (primitive.colors() == null ? 0 : 4)
                    + (primitive.joints() == null ? 0 : 8)
                    + 6L * primitive.morphs().size();
            numbers += NODE + primitive.indices().length + each * primitive.vertexCount();
        }
        return numbers;
    }

    private void reach() throws UnreadableGlbException {
        for (Mesh mesh : asset.meshes()) {
            require(mesh.morphWeights(), MOST_WEIGHT, "a morph target of mesh '" + mesh.name() + "'");
            for (Primitive primitive : mesh.primitives()) {
                require(primitive.positions(), FARTHEST, "a vertex of mesh '" + mesh.name() + "'");
                for (Primitive.MorphTarget morph : primitive.morphs()) {
                    require(morph.positions(), FARTHEST, "a morph target of mesh '" + mesh.name() + "'");
                }
            }
        }
        for (int number = 0; number < asset.nodes().size(); number++) {
            String what = "node '" + asset.nodes().get(number).name() + "'";
            tree.requireNear(number, FARTHEST, what);
            require(asset.nodes().get(number).morphWeights(), MOST_WEIGHT, what);
        }
        for (Skin skin : asset.skins()) {
            for (double[] matrix : skin.inverseBind()) {
                for (double value : matrix) {
                    require(value, FARTHEST, "a joint of skin '" + skin.name() + "'");
                }
            }
        }
        for (Animation animation : asset.animations()) {
            for (Animation.Channel channel : animation.channels()) {
                require(channel.values(), FARTHEST, "animation '" + animation.name() + "'");
            }
        }
    }

    private static void require(float[] values, double most, String what) throws UnreadableGlbException {
        for (int at = 0; values != null && at < values.length; at++) {
            Interruption.checkAt(at);
            require(values[at], most, what);
        }
    }

    static void require(double value, double most, String what) throws UnreadableGlbException {
        if (!(Math.abs(value) <= most)) {
            throw new UnreadableGlbException(what + " has the number " + value + "; at most " + most + " makes sense");
        }
    }
}
