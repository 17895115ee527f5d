package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Moments;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.Skin;
import dev.meshwright.mesh.geometry.Interruption;
import java.util.List;

/**
 * What the writer of USDZ keeps: the whole text of the layer, since its length and checksum stand before it, in which a
 * mesh is told for each node that shows it. Each line is moved in by how deep it lies.
 */
final class UsdzWeight {

    /** Of a number in single precision, the longest, with what separates it. */
    private static final long NUMBER = 18;
    /** Of a whole number. */
    private static final long WHOLE = 11;

    private static final long NODE = 1_200;
    private static final long MATERIAL = 16_000;
    private static final long SUBSET = 400;
    private static final long JOINT = 2_000;
    private static final long MORPH = 600;
    private static final long LINE = 80;
    /** Of a joint at a moment: where it is moved, turned and scaled to. */
    private static final long PLACEMENT = 240;

    private static final long MOST_PLACEMENTS = 2_000_000;
    /** Of a name in the path of a joint, which stands in two lists and is put together for them. */
    private static final long NAME_IN_PATH = 600;

    private static final long LEVEL = 4;
    private static final long LINES_OF_A_NODE = 14;

    private final Asset asset;
    private final int[] levels;
    private long bytes;

    UsdzWeight(Asset asset) {
        this.asset = asset;
        this.levels = new int[asset.nodes().size()];
    }

    long bytes() {
        bytes = MATERIAL * asset.materials().size();
        for (int number = 0; number < levels.length; number++) {
            Interruption.checkAt(number);
            int node = number;
            for (levels[number] = 1; asset.nodes().get(node).parent() >= 0; levels[number]++) {
                node = asset.nodes().get(node).parent();
            }
            node(asset.nodes().get(number), LEVEL * levels[number]);
        }
        Animation animation =
                asset.animations().isEmpty() ? null : asset.animations().getFirst();
        if (animation != null) {
            animation.channels().forEach(this::channel);
        }
        asset.skins().forEach(skin -> skin(skin, animation));
        return bytes;
    }

    private void node(Node node, long indent) {
        bytes += NODE + LINES_OF_A_NODE * indent + 6L * node.name().length();
        if (node.mesh() < 0) {
            return;
        }
        Mesh mesh = asset.meshes().get(node.mesh());
        mesh.morphNames().forEach(name -> bytes += MORPH + 6 * indent + 6L * name.length());
        for (Primitive primitive : mesh.primitives()) {
            long corners = primitive.indices().length;
            long each = 6
                    + 2L * primitive.uvs().size()
                    + (primitive.colors() == null ? 0 : 5)
                    + (primitive.joints() == null ? 0 : 8)
                    + 7L * primitive.morphs().size();
            // Coordinates are turned upside down and primitives joined: copies of four bytes.
            bytes += (NUMBER + 4) * each * primitive.vertexCount() + 2 * (WHOLE + 4) * corners + SUBSET + 8 * indent;
        }
    }

    private void channel(Animation.Channel channel) {
        CurveWeight curve = CurveWeight.of(channel);
        long kept = 8 * (1 + curve.width());
        long text = LINE + NUMBER * curve.width() + LEVEL * levels[channel.node()];
        bytes += curve.lines() * (2 * kept + text);
    }

    private void skin(Skin skin, Animation animation) {
        for (int joint : skin.joints()) {
            bytes += JOINT
                    + NAME_IN_PATH * levels[joint]
                    + 6L * asset.nodes().get(joint).name().length();
        }
        long moments = animation == null ? 0 : Moments.count(animation) + cubic(animation.channels());
        bytes += PLACEMENT * Math.min(skin.joints().length * moments, MOST_PLACEMENTS) + LINE * moments;
    }

    /** Curves are told at moments of their own. */
    private static long cubic(List<Animation.Channel> channels) {
        return channels.stream()
                .filter(channel -> channel.interpolation() == Animation.Interpolation.CUBIC)
                .mapToLong(channel -> CurveWeight.of(channel).lines())
                .sum();
    }
}
