package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The geometry of each node. Nodes share that of their mesh, except where a skin or morph targets, which FBX keeps with
 * the geometry, are the node's own.
 */
final class FbxInstances {

    private final FbxScene scene;
    private final Asset asset;
    private final FbxMaterials materials;
    private final Map<Key, FbxGeometry> written = new HashMap<>();
    private final Set<Integer> morphing = new HashSet<>();

    FbxInstances(FbxScene scene, Asset asset, FbxMaterials materials) {
        this.scene = scene;
        this.asset = asset;
        this.materials = materials;
        asset.animations().stream()
                .flatMap(animation -> animation.channels().stream())
                .filter(channel -> channel.path() == Animation.Path.WEIGHTS)
                .forEach(channel -> morphing.add(channel.node()));
    }

    /** @param owner the only node that has it; -1 for all */
    private record Key(int mesh, int owner) {}

    /** Written when it is first asked for. */
    FbxGeometry of(int number) {
        Node node = asset.nodes().get(number);
        Mesh mesh = asset.meshes().get(node.mesh());
        boolean hasMorphs = !mesh.morphNames().isEmpty();
        boolean isOwn = node.skin() >= 0 || (hasMorphs && (node.morphWeights() != null || morphing.contains(number)));
        float[] weights = node.morphWeights() == null ? mesh.morphWeights() : node.morphWeights();
        return written.computeIfAbsent(
                new Key(node.mesh(), isOwn ? number : Node.NONE),
                key -> FbxGeometry.write(scene, mesh, weights, materials));
    }
}
