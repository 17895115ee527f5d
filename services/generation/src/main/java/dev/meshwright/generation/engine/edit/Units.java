package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Divides a selection into what is scaled or turned by itself: each of four legs, but a head with its eyes. */
final class Units {

    private Units() {}

    static List<Joints.Unit> of(Layout layout, Selection target) {
        boolean alike = target.named().stream()
                        .map(node -> node.words().noun())
                        .distinct()
                        .count()
                == 1;
        Set<Node> all = new LinkedHashSet<>(target.all());
        Joints joints = Joints.of(layout, all);
        List<Set<Node>> groups = alike ? each(target.named()) : joints.components(new LinkedHashSet<>(target.named()));
        Map<Node, Set<Node>> homes = new LinkedHashMap<>();
        target.along().forEach(node -> homes.put(node, nearest(layout, node, groups)));
        homes.forEach((node, home) -> home.add(node));
        return groups.stream().map(group -> joints.unit(group, all)).toList();
    }

    private static List<Set<Node>> each(List<Node> nodes) {
        List<Set<Node>> groups = new ArrayList<>();
        nodes.forEach(node -> groups.add(new LinkedHashSet<>(List.of(node))));
        return groups;
    }

    private static Set<Node> nearest(Layout layout, Node node, List<Set<Node>> groups) {
        return groups.stream()
                .min(Comparator.comparingDouble(group -> distance(layout, node, group)))
                .orElseThrow();
    }

    private static double distance(Layout layout, Node node, Set<Node> group) {
        return layout.bounds(List.of(node))
                .flatMap(bounds -> layout.bounds(group).map(other -> gap(bounds, other)))
                .orElse(Double.MAX_VALUE);
    }

    private static double gap(Bounds one, Bounds other) {
        Vec3 apart = one.center().minus(other.center());
        return apart.length();
    }
}
