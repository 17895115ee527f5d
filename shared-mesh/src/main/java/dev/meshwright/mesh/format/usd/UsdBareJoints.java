package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nodes that stand in a skeleton and hold nothing else: they need no prim of their own. */
final class UsdBareJoints {

    private final Set<Integer> bare = new HashSet<>();

    UsdBareJoints(Asset asset) {
        Set<Integer> joints = new HashSet<>();
        asset.skins().forEach(skin -> Arrays.stream(skin.joints()).forEach(joints::add));
        if (joints.isEmpty()) {
            return;
        }
        List<Integer> downwards = new ArrayList<>(asset.roots());
        for (int at = 0; at < downwards.size(); at++) {
            downwards.addAll(asset.nodes().get(downwards.get(at)).children());
        }
        for (int number : downwards.reversed()) {
            Node node = asset.nodes().get(number);
            if (joints.contains(number) && node.mesh() < 0 && bare.containsAll(node.children())) {
                bare.add(number);
            }
        }
    }

    boolean has(int node) {
        return bare.contains(node);
    }
}
