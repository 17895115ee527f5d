package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Tells parts apart by where they stand; left and right are the model's own. */
final class SideSearch {

    private final Layout layout;

    SideSearch(Layout layout) {
        this.layout = layout;
    }

    /** Of several parts those that stand on that side of all of them; left and right are the model's own. */
    List<Node> onSide(List<Node> all, List<String> sides) {
        List<Node> nodes = all.stream()
                .filter(node -> layout.bounds(List.of(node)).isPresent())
                .toList();
        for (String side : sides) {
            List<Node> called =
                    nodes.stream().filter(node -> node.words().isSide(side)).toList();
            nodes = called.isEmpty() && nodes.size() > 1 ? standing(nodes, direction(side)) : called;
        }
        return nodes;
    }

    private static Vec3 direction(String side) {
        return switch (side) {
            case "left" -> new Vec3(1, 0, 0);
            case "right" -> new Vec3(-1, 0, 0);
            case "front" -> new Vec3(0, 0, 1);
            case "back", "rear" -> new Vec3(0, 0, -1);
            case "upper", "top" -> new Vec3(0, 1, 0);
            case "lower", "bottom" -> new Vec3(0, -1, 0);
            default -> Vec3.ZERO;
        };
    }

    private List<Node> standing(List<Node> nodes, Vec3 direction) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Node node : nodes) {
            double at = layout.bounds(node).center().dot(direction);
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double middle = (low + high) / 2;
        double spread = high - low;
        return nodes.stream()
                .filter(node -> layout.bounds(node).center().dot(direction) > middle + spread * 0.05)
                .toList();
    }
}
