package dev.meshwright.mesh.asset;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole model.
 *
 * @param name  what the file is to be called inside
 * @param roots numbers of the topmost nodes
 */
public record Asset(
        String name,
        List<Node> nodes,
        List<Integer> roots,
        List<Mesh> meshes,
        List<PbrMaterial> materials,
        List<ImageFile> images,
        List<Skin> skins,
        List<Animation> animations) {

    public Asset {
        nodes = List.copyOf(nodes);
        roots = List.copyOf(roots);
        meshes = List.copyOf(meshes);
        materials = List.copyOf(materials);
        images = List.copyOf(images);
        skins = List.copyOf(skins);
        animations = List.copyOf(animations);
    }

    /** The same with other meshes in place of its own, as many. */
    public Asset withMeshes(List<Mesh> newMeshes) {
        return new Asset(name, nodes, roots, newMeshes, materials, images, skins, animations);
    }

    /** Numbers of the nodes that show a mesh, in the order of the hierarchy. */
    public List<Integer> shown() {
        List<Integer> shown = new ArrayList<>();
        // By hand and not by recursion: hierarchies may be deeper than the stack.
        List<Integer> waiting = new ArrayList<>(roots.reversed());
        while (!waiting.isEmpty()) {
            int number = waiting.removeLast();
            Node node = nodes.get(number);
            if (node.mesh() >= 0) {
                shown.add(number);
            }
            waiting.addAll(node.children().reversed());
        }
        return shown;
    }

    /** All triangles as they show, those of a mesh once for each node that has it. */
    public long triangleCount() {
        return shown().stream()
                .mapToLong(number -> meshes.get(nodes.get(number).mesh()).triangleCount())
                .sum();
    }
}
