package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Vec3;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a GLB shows: its nodes with their names, triangles, materials and places. Any binary glTF 2.0 is read, in a time
 * and a memory that grow with its bytes alone.
 *
 * @param root   the one root of the scene that is shown; where there are several, or none, a group {@value #SCENE} that
 *               holds them
 * @param bounds the box around everything, metres, +Y up; null where there is no geometry
 * @param exact  whether the box is the smallest one; false where it only encloses what is shown
 */
public record SceneGraph(Node root, Bounds bounds, boolean exact) {

    /** The name of the group that stands above several roots. */
    public static final String SCENE = "Scene";

    /** @throws UnreadableGlbException when the bytes are no binary glTF 2.0, or one whose extensions are not known */
    public static SceneGraph read(byte[] glb) throws UnreadableGlbException {
        return SceneGraphReader.read(glb);
    }

    /** Every name in the file's scene, parents before children. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        root.collectNames(names);
        return names;
    }

    /** What a node is. */
    public enum Type {
        /** Has geometry. */
        MESH,
        GROUP
    }

    /**
     * A node.
     *
     * @param name     its own, or one made of its number where it has none
     * @param faces    triangles: of a mesh its own, of a group all those beneath it
     * @param children those beneath it
     * @param material the name of its material, several joined by commas; null without one
     * @param size     of the box around its own geometry in the world, metres; null without geometry
     * @param center   of that box; null without geometry
     */
    public record Node(
            String name, Type type, long faces, List<Node> children, String material, Vec3 size, Vec3 center) {

        public Node {
            children = List.copyOf(children);
        }

        static Node group(String name, List<Node> children) {
            long faces = children.stream().mapToLong(Node::facesInAll).sum();
            return new Node(name, Type.GROUP, faces, children, null, null, null);
        }

        private long facesInAll() {
            return type == Type.GROUP
                    ? faces
                    : faces + children.stream().mapToLong(Node::facesInAll).sum();
        }

        private void collectNames(Set<String> names) {
            names.add(name);
            children.forEach(child -> child.collectNames(names));
        }
    }
}
