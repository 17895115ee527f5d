package dev.meshwright.mesh.asset;

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

    /** All triangles as they show, those of a mesh once for each node that has it. */
    public long triangleCount() {
        return nodes.stream()
                .filter(node -> node.mesh() >= 0)
                .mapToLong(node -> meshes.get(node.mesh()).triangleCount())
                .sum();
    }
}
