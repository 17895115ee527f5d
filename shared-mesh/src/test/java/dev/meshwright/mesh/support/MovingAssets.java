package dev.meshwright.mesh.support;

import dev.meshwright.mesh.asset.Affine;
import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Placement;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.Skin;
import dev.meshwright.mesh.format.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A strip that stands in a group and moves: by its nodes, by bones, by morph targets, or by all of these. */
public final class MovingAssets {

    private static final int LEVELS = 9;
    private static final int GROUP = 0;
    private static final int STRIP = 1;
    private static final int BETWEEN = 3;
    private static final int UPPER_BONE = 4;
    private static final float[] TIMES = {0, 0.5f, 2};

    private MovingAssets() {}

    /** Moments in seconds at which something about them is told. */
    public static List<Double> moments() {
        return List.of(0.0, 0.5, 2.0);
    }

    public static Asset byNodes() {
        return asset(false, false, List.of(moved(), turned(GROUP), grown()));
    }

    public static Asset byMorphs() {
        return asset(false, true, List.of(moved(), weighted()));
    }

    /** Not by time, but the mesh says how far its targets are applied. */
    public static Asset morphedForGood() {
        return asset(false, true, List.of());
    }

    public static Asset byBones() {
        return asset(true, false, List.of(turned(UPPER_BONE)));
    }

    /** A node that is no bone stands between the bones and moves, and so does the one above them. */
    public static Asset byWhatIsAroundBones() {
        return asset(true, false, List.of(turned(BETWEEN), moved()));
    }

    public static Asset byBonesAndMorphs() {
        return asset(true, true, List.of(turned(UPPER_BONE), weighted()));
    }

    private static Asset asset(boolean bent, boolean morphing, List<Animation.Channel> channels) {
        List<Node> nodes = List.of(
                new Node("A group", -1, List.of(STRIP, 2), at(0.5, 0, 0), -1, -1, null),
                new Node("Strip", GROUP, List.of(), at(7, 8, 9), 0, bent ? 0 : -1, null),
                new Node("Lower bone", GROUP, List.of(BETWEEN), at(0, 0, 0.25), -1, -1, null),
                new Node("Between", 2, List.of(UPPER_BONE), at(0, 0.5, 0), -1, -1, null),
                new Node("1 upper", BETWEEN, List.of(), at(0, 0.5, 0), -1, -1, null));
        double[] below = Affine.identity();
        below[13] = -1;
        // The joint beneath comes first: glTF does not mind.
        Skin skin = new Skin("Bones", new int[] {UPPER_BONE, 2}, new double[][] {below, Affine.identity()}, -1);
        return new Asset(
                "A group",
                nodes,
                List.of(GROUP),
                List.of(mesh(bent, morphing)),
                List.of(),
                List.of(),
                bent ? List.of(skin) : List.of(),
                channels.isEmpty() ? List.of() : List.of(new Animation("Move", channels)));
    }

    private static Placement at(double x, double y, double z) {
        Placement rest = Placement.IDENTITY;
        return new Placement(new double[] {x, y, z}, rest.rotation(), rest.scale(), null);
    }

    private static Mesh mesh(boolean bent, boolean morphing) {
        float[] positions = new float[6 * LEVELS];
        float[] normals = new float[6 * LEVELS];
        float[] leaning = new float[6 * LEVELS];
        float[] bulging = new float[6 * LEVELS];
        float[] weights = new float[8 * LEVELS];
        int[] joints = new int[8 * LEVELS];
        for (int vertex = 0; vertex < 2 * LEVELS; vertex++) {
            int level = vertex / 2;
            float height = 2f * level / (LEVELS - 1);
            positions[3 * vertex] = vertex % 2 == 0 ? -0.2f : 0.2f;
            positions[3 * vertex + 1] = height;
            normals[3 * vertex + 2] = 1;
            leaning[3 * vertex + 2] = height / 2;
            bulging[3 * vertex] = height > 1.5f ? positions[3 * vertex] : 0;
            weights[4 * vertex] = height / 2;
            weights[4 * vertex + 1] = 1 - height / 2;
            joints[4 * vertex + 1] = 1;
        }
        List<Primitive.MorphTarget> targets = List.of(
                new Primitive.MorphTarget(leaning, new float[leaning.length]),
                new Primitive.MorphTarget(bulging, null),
                new Primitive.MorphTarget(new float[leaning.length], null),
                new Primitive.MorphTarget(leaning, null));
        Primitive primitive = new Primitive(
                positions,
                normals,
                null,
                List.of(),
                null,
                triangles(),
                -1,
                bent ? joints : null,
                bent ? weights : null,
                morphing ? targets : List.of());
        return morphing
                ? new Mesh(
                        "Strip",
                        List.of(primitive),
                        List.of("Lean forward", "Bulge", "Nothing", "Lean forward"),
                        new float[] {0.25f, 0.5f, 1, 0})
                : new Mesh("Strip", List.of(primitive), List.of(), new float[0]);
    }

    private static int[] triangles() {
        int[] triangles = new int[6 * (LEVELS - 1)];
        for (int level = 0; level < LEVELS - 1; level++) {
            int first = 2 * level;
            System.arraycopy(
                    new int[] {first, first + 1, first + 2, first + 2, first + 1, first + 3},
                    0,
                    triangles,
                    6 * level,
                    6);
        }
        return triangles;
    }

    private static Animation.Channel channel(int node, Animation.Path path, float... values) {
        return new Animation.Channel(node, path, Animation.Interpolation.LINEAR, TIMES, values);
    }

    private static Animation.Channel moved() {
        return channel(GROUP, Animation.Path.TRANSLATION, 0.5f, 0, 0, 1, 0, 0, 1, 2, 3);
    }

    private static Animation.Channel turned(int node) {
        float half = (float) Math.sqrt(0.5);
        return channel(node, Animation.Path.ROTATION, 0, 0, 0, 1, 0, 0, half, half, 0, half, 0, half);
    }

    private static Animation.Channel grown() {
        return new Animation.Channel(
                STRIP, Animation.Path.SCALE, Animation.Interpolation.STEP, TIMES, new float[] {1, 1, 1, 2, 1, 1, 1, 3, 1
                });
    }

    private static Animation.Channel weighted() {
        return channel(STRIP, Animation.Path.WEIGHTS, 0, 0, 0, 0, 1, 0.5f, 1, 0.5f, 0, 1, 0, 0.25f);
    }

    /** An asset as it stands at a moment in seconds, without animation. */
    public static Asset still(Asset asset, double moment) {
        List<Node> nodes = new ArrayList<>();
        for (int number = 0; number < asset.nodes().size(); number++) {
            Node node = asset.nodes().get(number);
            Placement rest = node.placement();
            double[] weights =
                    value(asset, number, Animation.Path.WEIGHTS, moment).orElse(null);
            nodes.add(new Node(
                    node.name(),
                    node.parent(),
                    node.children(),
                    new Placement(
                            value(asset, number, Animation.Path.TRANSLATION, moment)
                                    .orElse(rest.translation()),
                            value(asset, number, Animation.Path.ROTATION, moment)
                                    .orElse(rest.rotation()),
                            value(asset, number, Animation.Path.SCALE, moment).orElse(rest.scale()),
                            null),
                    node.mesh(),
                    node.skin(),
                    weights == null ? node.morphWeights() : floats(weights)));
        }
        return new Asset(
                asset.name(),
                nodes,
                asset.roots(),
                asset.meshes(),
                List.of(),
                asset.images(),
                asset.skins(),
                List.of());
    }

    private static Optional<double[]> value(Asset asset, int node, Animation.Path path, double moment) {
        return asset.animations().stream()
                .flatMap(animation -> animation.channels().stream())
                .filter(channel -> channel.node() == node && channel.path() == path)
                .findFirst()
                .map(channel -> Keys.of(channel).at(moment));
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int at = 0; at < values.length; at++) {
            floats[at] = (float) values[at];
        }
        return floats;
    }
}
