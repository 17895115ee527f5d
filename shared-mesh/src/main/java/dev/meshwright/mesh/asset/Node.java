package dev.meshwright.mesh.asset;

import java.util.List;

/**
 * A place in the hierarchy, perhaps with a mesh.
 *
 * @param name         as people know it; others may have the same
 * @param parent       number of the node above; -1 for a root
 * @param children     numbers of the nodes beneath
 * @param mesh         number of the mesh; -1 for none
 * @param skin         number of the skin that bends the mesh; -1 for none
 * @param morphWeights one for each morph target of the mesh, instead of the mesh's own; null for those
 */
public record Node(
        String name,
        int parent,
        List<Integer> children,
        Placement placement,
        int mesh,
        int skin,
        float[] morphWeights) {

    public static final int NONE = -1;

    public Node {
        children = List.copyOf(children);
    }
}
