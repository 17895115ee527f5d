package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.Skin;
import dev.meshwright.mesh.geometry.Interruption;
import java.util.HashSet;
import java.util.Set;

/**
 * What the writer of FBX keeps: all records of a file, since each begins with its length. Names stand in them as bytes,
 * those of joints and of what is bent again and again.
 */
final class FbxWeight {

    private static final long NODE = 4_500;
    private static final long JOINT = 1_500;
    private static final long CLUSTER = 3_500;
    private static final long MATERIAL = 16_000;
    private static final long TEXTURE = 8_000;
    private static final long GEOMETRY = 8_000;
    private static final long MORPH = 10_000;
    private static final long CHANNEL = 16_000;
    /** A time and a value. */
    private static final long POINT = 12;
    /** While a channel is made of its keys. */
    private static final long POINT_ON_THE_WAY = 120;

    private static final long VALUE_ON_THE_WAY = 16;

    private final Asset asset;
    private final Set<Integer> shared = new HashSet<>();
    private long bytes;
    private long largest;

    FbxWeight(Asset asset) {
        this.asset = asset;
    }

    long bytes() {
        for (PbrMaterial material : asset.materials()) {
            bytes += MATERIAL
                    + name(material.name())
                    + TEXTURE * 2 * material.textures().size();
        }
        for (Skin skin : asset.skins()) {
            bytes += JOINT * skin.joints().length;
        }
        for (int number = 0; number < asset.nodes().size(); number++) {
            Interruption.checkAt(number);
            node(asset.nodes().get(number));
        }
        asset.animations().forEach(this::animation);
        return bytes + largest;
    }

    private static long name(String name) {
        return 4L * name.length();
    }

    private void node(Node node) {
        bytes += NODE + name(node.name());
        if (node.mesh() < 0) {
            return;
        }
        Mesh mesh = asset.meshes().get(node.mesh());
        if (node.skin() >= 0) {
            bent(asset.skins().get(node.skin()), mesh);
        }
        if (node.skin() >= 0 || !mesh.morphNames().isEmpty() || shared.add(node.mesh())) {
            geometry(mesh);
        }
    }

    private void bent(Skin skin, Mesh mesh) {
        bytes += name(skin.name());
        for (int joint : skin.joints()) {
            bytes += CLUSTER + name(asset.nodes().get(joint).name());
        }
        for (Primitive primitive : mesh.primitives()) {
            bytes += primitive.joints() == null ? 0 : 4L * POINT * primitive.vertexCount();
        }
    }

    private void geometry(Mesh mesh) {
        bytes += GEOMETRY + name(mesh.name());
        mesh.morphNames().forEach(name -> bytes += MORPH + name(name));
        boolean isJoined = mesh.primitives().size() > 1;
        for (Primitive primitive : mesh.primitives()) {
            long corners = primitive.indices().length;
            long values = 2L * primitive.uvs().size() + (primitive.colors() == null ? 0 : 4);
            long all = 6 + values + 6L * primitive.morphs().size();
            // Corners are turned and numbered, coordinates turned upside down, colours bent: copies, as are joined
            // ones.
            bytes += 4 * (2 * corners + (isJoined ? corners : 0));
            bytes += 4 * (values + 7L * primitive.morphs().size() + (isJoined ? all : 0)) * primitive.vertexCount();
        }
    }

    private void animation(Animation animation) {
        bytes += 3 * name(animation.name()) + GEOMETRY;
        for (Animation.Channel channel : animation.channels()) {
            CurveWeight curve = CurveWeight.of(channel);
            long curves = channel.path() == Animation.Path.WEIGHTS ? curve.width() : 3;
            bytes += Math.ceilDiv(CHANNEL * curves, 3) + POINT * curve.finer() * curves;
            largest = Math.max(
                    largest, POINT_ON_THE_WAY * curve.finer() + VALUE_ON_THE_WAY * curve.lines() * curve.width());
        }
    }
}
