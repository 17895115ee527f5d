package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.geometry.Mesher;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.TriangleMesh;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where every part of a scene stands, by name, parents first. */
final class Layout {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Shape, TriangleMesh> known;

    /** @param known meshes of shapes, filled as they are needed */
    Layout(List<Part> parts, Map<Shape, TriangleMesh> known) {
        this.known = known;
        collect(parts, null, Matrix4.IDENTITY);
    }

    private void collect(List<Part> parts, Node parent, Matrix4 outer) {
        for (Part part : parts) {
            Node node = new Node(part, parent, outer);
            nodes.put(part.name(), node);
            collect(part.children(), node, node.world());
        }
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    List<String> names() {
        return List.copyOf(nodes.keySet());
    }

    Node node(String name) {
        Node node = nodes.get(name);
        if (node == null) {
            throw new IllegalStateException("no part is called '" + name + "'");
        }
        return node;
    }

    boolean has(String name) {
        return nodes.containsKey(name);
    }

    List<Node> roots() {
        return nodes.values().stream().filter(node -> node.parent() == null).toList();
    }

    List<Node> children(Node node) {
        return node.part().children().stream().map(child -> node(child.name())).toList();
    }

    /** The node and all beneath it. */
    List<Node> subtree(Node node) {
        List<Node> all = new ArrayList<>();
        all.add(node);
        children(node).forEach(child -> all.addAll(subtree(child)));
        return all;
    }

    /** Those with a shape, of the node and all beneath it. */
    List<Node> shapes(Node node) {
        return subtree(node).stream().filter(it -> it.part().shape() != null).toList();
    }

    List<Node> shapes() {
        return nodes.values().stream()
                .filter(node -> node.part().shape() != null)
                .toList();
    }

    TriangleMesh mesh(Node node) {
        return known.computeIfAbsent(node.part().shape(), Mesher::mesh);
    }

    /** The geometry of these very nodes. */
    List<PlacedMesh> meshes(Collection<Node> shapes) {
        return shapes.stream()
                .map(node -> new PlacedMesh(node.part(), null, mesh(node), node.world()))
                .toList();
    }

    /** The box around all geometry of these nodes and beneath them; empty when they have none. */
    Optional<Bounds> bounds(Collection<Node> some) {
        return some.stream()
                .flatMap(node -> shapes(node).stream())
                .distinct()
                .map(node -> mesh(node).boundsUnder(node.world()))
                .reduce(Bounds::union);
    }

    Bounds bounds(Node node) {
        return bounds(List.of(node)).orElseThrow();
    }

    /** The box around the whole scene; empty when no part has a shape. */
    Optional<Bounds> bounds() {
        return bounds(roots());
    }

    /** These nodes without those that lie beneath another of them, in the scene's order. */
    List<Node> topmost(Collection<Node> some) {
        return nodes.values().stream()
                .filter(some::contains)
                .filter(node -> some.stream().noneMatch(other -> other != node && node.isWithin(other)))
                .toList();
    }
}
