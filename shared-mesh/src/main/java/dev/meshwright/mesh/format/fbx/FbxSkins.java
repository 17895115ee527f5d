package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.Affine;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Posed;
import dev.meshwright.mesh.asset.Skin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Skins as deformers: a cluster for each joint, which says how much it moves which vertices. */
final class FbxSkins {

    private final FbxScene scene;
    private final Asset asset;
    private final Set<Integer> joints = new HashSet<>();
    private final List<Bent> bent = new ArrayList<>();

    FbxSkins(FbxScene scene, Asset asset) {
        this.scene = scene;
        this.asset = asset;
        asset.skins().forEach(skin -> Arrays.stream(skin.joints()).forEach(joints::add));
    }

    private record Bent(Node node, int number, long geometry) {}

    boolean isJoint(int node) {
        return joints.contains(node);
    }

    /** Notes a node whose geometry is its own, since a skin bends it; nothing where none does. */
    void bend(int number, long geometry) {
        Node node = asset.nodes().get(number);
        if (node.skin() >= 0) {
            bent.add(new Bent(node, number, geometry));
        }
    }

    void write(long[] models) {
        if (bent.isEmpty()) {
            return;
        }
        Posed posed = new Posed(asset);
        bent.forEach(one -> skin(one, models, posed));
        bindPose(models, posed);
    }

    private void skin(Bent one, long[] models, Posed posed) {
        Skin skin = asset.skins().get(one.node().skin());
        long deformer = scene.newId();
        FbxNode node = scene.object("Deformer", deformer, skin.name(), "Skin").with("Version", 101);
        node.child("Link_DeformAcuracy").value(50.0);
        scene.connect(deformer, one.geometry());
        double[] mesh = posed.world(one.number());
        Influences influences = Influences.of(asset.meshes().get(one.node().mesh()), skin.joints().length);
        for (int joint = 0; joint < skin.joints().length; joint++) {
            cluster(influences, skin, joint, models, deformer, mesh);
        }
    }

    private void cluster(Influences influences, Skin skin, int joint, long[] models, long deformer, double[] mesh) {
        int number = skin.joints()[joint];
        long id = scene.newId();
        FbxNode cluster = scene.object(
                        "Deformer", "SubDeformer", id, asset.nodes().get(number).name(), "Cluster")
                .with("Version", 100);
        cluster.child("UserData").value("").value("");
        if (influences.vertices()[joint].length > 0) {
            cluster.with("Indexes", new FbxValue.Ints(influences.vertices()[joint]));
            cluster.with("Weights", new FbxValue.Doubles(influences.weights()[joint]));
        }
        double[] bindWorld = Affine.times(mesh, Affine.inverse(skin.inverseBind()[joint]));
        cluster.with("Transform", new FbxValue.Doubles(skin.inverseBind()[joint]));
        cluster.with("TransformLink", new FbxValue.Doubles(bindWorld));
        scene.connect(id, deformer);
        scene.connect(models[number], id);
    }

    private void bindPose(long[] models, Posed posed) {
        long id = scene.newId();
        FbxNode pose = scene.object("Pose", id, "BindPose", "BindPose")
                .with("Type", "BindPose")
                .with("Version", 100);
        Set<Integer> posedNodes = new HashSet<>(joints);
        bent.forEach(one -> posedNodes.add(one.number()));
        List<Integer> ordered = posedNodes.stream().sorted().toList();
        pose.with("NbPoseNodes", ordered.size());
        for (int number : ordered) {
            FbxNode entry = pose.child("PoseNode");
            entry.child("Node").value(models[number]);
            entry.with("Matrix", new FbxValue.Doubles(posed.world(number)));
        }
    }
}
