package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.geometry.Quaternion;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which node stands where beneath which, and what it is called. */
final class NodeTree {

    private static final int MOST_NODES = 100_000;
    /** Writers of JSON stop at 1,000 levels, and a node takes two. */
    private static final int MOST_LEVELS = 400;

    private static final int NONE = -1;

    private final Gltf gltf;
    private final int[] parents;
    private final int[] levels;
    private final Matrix4[] worlds;
    private final String[] names;

    NodeTree(Gltf gltf) throws UnreadableGlbException {
        this.gltf = gltf;
        int count = gltf.nodes().size();
        if (count > MOST_NODES) {
            throw new UnreadableGlbException("the GLB has " + count + " nodes; at most " + MOST_NODES + " are read");
        }
        parents = new int[count];
        levels = new int[count];
        worlds = new Matrix4[count];
        names = new String[count];
        adopt();
        place();
        name();
    }

    private void adopt() throws UnreadableGlbException {
        Arrays.fill(parents, NONE);
        for (int node = 0; node < parents.length; node++) {
            for (int child : gltf.nodes().get(node).children()) {
                Gltf.at(gltf.nodes(), child, "node");
                if (parents[child] != NONE) {
                    throw new UnreadableGlbException("node " + child + " is a child of two nodes, " + parents[child]
                            + " and " + node + "; nodes form a tree");
                }
                parents[child] = node;
            }
        }
    }

    /** Parents before children; whoever is not reached from a node without a parent is its own ancestor. */
    private void place() throws UnreadableGlbException {
        Deque<Integer> next = new ArrayDeque<>();
        for (int node = 0; node < parents.length; node++) {
            if (parents[node] == NONE) {
                next.add(node);
            }
        }
        while (!next.isEmpty()) {
            int node = next.remove();
            place(node);
            next.addAll(gltf.nodes().get(node).children());
        }
        int lost = Arrays.asList(worlds).indexOf(null);
        if (lost >= 0) {
            throw new UnreadableGlbException("node " + lost + " is, over its parents, a child of itself");
        }
    }

    private void place(int node) throws UnreadableGlbException {
        boolean isRoot = parents[node] == NONE;
        levels[node] = isRoot ? 1 : levels[parents[node]] + 1;
        if (levels[node] > MOST_LEVELS) {
            throw new UnreadableGlbException("node " + node + " lies more than " + MOST_LEVELS + " levels deep");
        }
        try {
            Matrix4 local = local(gltf.nodes().get(node));
            worlds[node] = isRoot ? local : worlds[parents[node]].times(local);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UnreadableGlbException("the transform of node " + node + " is none: " + e.getMessage(), e);
        }
    }

    /** @throws IllegalArgumentException when the numbers are too few, too many, or no numbers */
    private static Matrix4 local(Gltf.Node node) {
        if (node.matrix() != null) {
            // Column by column; the fourth row is always 0 0 0 1.
            double[] m = numbers(node.matrix(), 16);
            return new Matrix4(
                    new Vec3(m[0], m[4], m[8]),
                    new Vec3(m[1], m[5], m[9]),
                    new Vec3(m[2], m[6], m[10]),
                    new Vec3(m[12], m[13], m[14]));
        }
        double[] q = node.rotation() == null ? new double[] {0, 0, 0, 1} : numbers(node.rotation(), 4);
        return Matrix4.of(
                vector(node.translation(), Vec3.ZERO),
                new Quaternion(q[0], q[1], q[2], q[3]),
                vector(node.scale(), Vec3.ONE));
    }

    private static Vec3 vector(List<Double> given, Vec3 otherwise) {
        if (given == null) {
            return otherwise;
        }
        double[] v = numbers(given, 3);
        return new Vec3(v[0], v[1], v[2]);
    }

    private static double[] numbers(List<Double> given, int count) {
        if (given.size() != count) {
            throw new IllegalArgumentException("it has " + given.size() + " numbers in place of " + count);
        }
        return given.stream().mapToDouble(Objects::requireNonNull).toArray();
    }

    /** A node without a name is called by its number, unless another is called so. */
    private void name() {
        Set<String> taken = new HashSet<>();
        gltf.nodes().forEach(node -> taken.add(node.name()));
        for (int node = 0; node < names.length; node++) {
            String given = gltf.nodes().get(node).name();
            StringBuilder name = new StringBuilder(given == null || given.isEmpty() ? "Node_" + node : given);
            while (given == null || given.isEmpty()) {
                if (taken.add(name.toString())) {
                    break;
                }
                name.append('_');
            }
            names[node] = name.toString();
        }
    }

    /** The node above; -1 for none. */
    int parent(int node) {
        return parents[node];
    }

    /** Where a node stands in the world. */
    Matrix4 world(int node) {
        return worlds[node];
    }

    /** How deep a node lies; 1 for those without a parent. */
    int level(int node) {
        return levels[node];
    }

    /** @throws UnreadableGlbException when a node is moved farther or scaled by more than that */
    void requireNear(int node, double farthest, String what) throws UnreadableGlbException {
        Matrix4 world = worlds[node];
        for (Vec3 row : List.of(world.rowX(), world.rowY(), world.rowZ(), world.translation())) {
            AssetLimits.require(row.x(), farthest, what);
            AssetLimits.require(row.y(), farthest, what);
            AssetLimits.require(row.z(), farthest, what);
        }
    }

    String name(int node) {
        return names[node];
    }

    /** The topmost nodes of the scene that is shown: the one that the file names, else its first, else all there is. */
    List<Integer> roots() throws UnreadableGlbException {
        Set<Integer> roots = new LinkedHashSet<>();
        if (gltf.scenes().isEmpty()) {
            for (int node = 0; node < parents.length; node++) {
                if (parents[node] == NONE) {
                    roots.add(node);
                }
            }
            return List.copyOf(roots);
        }
        int shown = gltf.scene() == null ? 0 : gltf.scene();
        for (int root : Gltf.at(gltf.scenes(), shown, "scene").nodes()) {
            Gltf.at(gltf.nodes(), root, "node");
            if (parents[root] != NONE || !roots.add(root)) {
                throw new UnreadableGlbException(
                        "node " + root + " is a root of the scene, and a child or a root of it once more");
            }
        }
        return List.copyOf(roots);
    }
}
