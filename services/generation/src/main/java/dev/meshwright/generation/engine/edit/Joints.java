package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds by touch what holds what: where a part grows from, and what hangs on it alone and so goes along with it. The
 * scene's hierarchy doesn't say, since most of its parts stand side by side.
 */
final class Joints {

    private final Layout layout;
    private final List<Node> atoms = new ArrayList<>();
    private final Map<Node, Solid> bodies = new LinkedHashMap<>();

    /**
     * Parts of a selection that hang together, with what else that has to do with them.
     *
     * @param pivot  the point that stays where it is when the unit is scaled or turned
     * @param held   whether the pivot is a joint with something that stays
     * @param riders other parts that only this unit holds, with the point where it does
     */
    record Unit(List<Node> nodes, Vec3 pivot, boolean held, Map<Node, Vec3> riders) {}

    private Joints(Layout layout) {
        this.layout = layout;
    }

    /** @param selected the parts that are looked at one by one, none of them beneath another */
    static Joints of(Layout layout, Set<Node> selected) {
        Joints joints = new Joints(layout);
        joints.cut(layout.roots(), selected);
        return joints;
    }

    /** Whole groups, except for those that hold a selected part. */
    private void cut(List<Node> nodes, Set<Node> selected) {
        for (Node node : nodes) {
            boolean opened =
                    !selected.contains(node) && layout.subtree(node).stream().anyMatch(it -> selected.contains(it));
            List<Node> shapes =
                    opened ? layout.shapes(node).stream().filter(node::equals).toList() : layout.shapes(node);
            if (!shapes.isEmpty()) {
                atoms.add(node);
                bodies.put(node, new Solid(layout.meshes(shapes)));
            }
            if (opened) {
                cut(layout.children(node), selected);
            }
        }
    }

    /** @param selected parts of other units never go along with this one */
    Unit unit(Set<Node> nodes, Set<Node> selected) {
        Set<Node> others = new LinkedHashSet<>(atoms);
        others.removeAll(nodes);
        List<Set<Node>> components = components(others);
        Set<Node> staying = components.stream()
                .filter(component -> holds(component, nodes))
                .findFirst()
                .orElseGet(() -> largest(components));
        boolean base = !holds(staying, nodes) && isBase(nodes, staying);
        Map<Node, Vec3> riders = new LinkedHashMap<>();
        for (Set<Node> component : components) {
            boolean free = component.stream().noneMatch(selected::contains) && !holds(component, nodes);
            if ((base || component != staying) && free) {
                contact(nodes, component).ifPresent(point -> component.forEach(node -> riders.put(node, point)));
            }
        }
        held(nodes, others, selected).forEach(riders::putIfAbsent);
        Optional<Vec3> joint = base ? Optional.empty() : contact(nodes, staying);
        return new Unit(List.copyOf(nodes), joint.orElseGet(() -> foot(nodes)), joint.isPresent(), riders);
    }

    /** What is in a hand goes along with it, even where it touches a knee, too. */
    private Map<Node, Vec3> held(Set<Node> nodes, Set<Node> others, Set<Node> selected) {
        Map<Node, Vec3> held = new LinkedHashMap<>();
        for (Node hand : nodes) {
            for (Node other : others) {
                boolean thing =
                        other.part().shape() == null && !selected.contains(other) && !holds(Set.of(other), nodes);
                boolean foreign = !other.words().all().stream()
                        .findFirst()
                        .equals(hand.words().all().stream().findFirst());
                if (thing && foreign && hand.words().is("hand") && bodies.containsKey(hand)) {
                    bodies.get(hand).contact(bodies.get(other)).ifPresent(point -> held.put(other, point));
                }
            }
        }
        return held;
    }

    /** Whether one of the parts is above one of the nodes in the hierarchy. */
    private static boolean holds(Set<Node> component, Set<Node> nodes) {
        return component.stream().anyMatch(it -> nodes.stream().anyMatch(node -> node.isWithin(it)));
    }

    private Set<Node> largest(List<Set<Node>> components) {
        return components.stream()
                .max((one, other) -> Double.compare(volume(one), volume(other)))
                .orElse(Set.of());
    }

    /** Whether the rest stands on these rather than the other way round: a table under a vase. */
    private boolean isBase(Set<Node> nodes, Set<Node> staying) {
        Optional<Bounds> bounds = layout.bounds(nodes);
        Optional<Bounds> rest = layout.bounds(staying);
        return bounds.isPresent()
                && rest.isPresent()
                && bounds.get().min().y() <= rest.get().min().y()
                && volume(bounds.get()) > volume(rest.get());
    }

    private static double volume(Bounds bounds) {
        return bounds.size().x() * bounds.size().y() * bounds.size().z();
    }

    private Vec3 foot(Set<Node> nodes) {
        return layout.bounds(nodes)
                .map(bounds -> new Vec3(
                        bounds.center().x(), bounds.min().y(), bounds.center().z()))
                .orElse(Vec3.ZERO);
    }

    private double volume(Set<Node> nodes) {
        return nodes.stream()
                .map(bodies::get)
                .map(Solid::bounds)
                .reduce(Bounds::union)
                .map(Joints::volume)
                .orElse(0.0);
    }

    /** The sets of those that touch each other, directly or by others of them. */
    List<Set<Node>> components(Set<Node> nodes) {
        List<Set<Node>> components = new ArrayList<>();
        Set<Node> left = new LinkedHashSet<>(nodes);
        left.retainAll(bodies.keySet());
        while (!left.isEmpty()) {
            Set<Node> component = new LinkedHashSet<>();
            List<Node> border = new ArrayList<>(List.of(left.iterator().next()));
            while (!border.isEmpty()) {
                Interruption.check();
                Node node = border.removeLast();
                left.remove(node);
                component.add(node);
                List<Node> touched = left.stream()
                        .filter(it -> bodies.get(node).touches(bodies.get(it)))
                        .toList();
                left.removeAll(touched);
                border.addAll(touched);
            }
            components.add(component);
        }
        return components;
    }

    private Optional<Vec3> contact(Set<Node> nodes, Set<Node> others) {
        List<Vec3> points = new ArrayList<>();
        for (Node node : nodes) {
            for (Node other : others) {
                Solid body = bodies.get(node);
                if (body != null) {
                    body.contact(bodies.get(other)).ifPresent(points::add);
                }
            }
        }
        Vec3 sum = points.stream().reduce(Vec3.ZERO, Vec3::plus);
        return points.isEmpty() ? Optional.empty() : Optional.of(sum.times(1.0 / points.size()));
    }
}
