package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts and measures the meshes of a document. */
final class MeshMeasure {

    private static final int TRIANGLES = 4;
    private static final int TRIANGLE_STRIP = 5;
    private static final int TRIANGLE_FAN = 6;
    /** In looks at an element. */
    private static final int COST_OF_A_PRIMITIVE = 20;

    private final Gltf gltf;
    private final Accessors accessors;
    private final NodeTree tree;
    private final Work work;

    MeshMeasure(Gltf gltf, Accessors accessors, NodeTree tree, Work work) {
        this.gltf = gltf;
        this.accessors = accessors;
        this.tree = tree;
        this.work = work;
    }

    /** Triangles; points and lines are none. */
    long faces(Gltf.Mesh mesh) throws UnreadableGlbException {
        long faces = 0;
        for (Gltf.Primitive primitive : mesh.primitives()) {
            faces += faces(primitive);
        }
        return faces;
    }

    private long faces(Gltf.Primitive primitive) throws UnreadableGlbException {
        if (primitive.positions() == null) {
            return 0;
        }
        int corners = primitive.indices() == null
                ? accessors.vectors(primitive.positions()).count()
                : accessors.scalars(primitive.indices()).count();
        return switch (primitive.mode() == null ? TRIANGLES : primitive.mode()) {
            case TRIANGLES -> corners / 3;
            case TRIANGLE_STRIP, TRIANGLE_FAN -> Math.max(0, corners - 2);
            default -> 0;
        };
    }

    /** The names of its materials, joined by commas; null for none. */
    String material(Gltf.Mesh mesh) throws UnreadableGlbException {
        Set<String> names = new LinkedHashSet<>();
        for (Gltf.Primitive primitive : mesh.primitives()) {
            if (primitive.material() != null) {
                String name = Gltf.at(gltf.materials(), primitive.material(), "material")
                        .name();
                names.add(name == null || name.isEmpty() ? "Material_" + primitive.material() : name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** The box around a node's mesh in the world, as the file shows it at rest. */
    BoxBuilder box(int number) throws UnreadableGlbException {
        Gltf.Node node = gltf.nodes().get(number);
        Gltf.Mesh mesh = Gltf.at(gltf.meshes(), node.mesh(), "mesh");
        List<Double> weights = node.weights().isEmpty() ? mesh.weights() : node.weights();
        boolean morphs = weights.stream().anyMatch(weight -> weight != 0);
        BoxBuilder box = new BoxBuilder();
        for (Gltf.Primitive primitive : mesh.primitives()) {
            work.require(COST_OF_A_PRIMITIVE);
            if (primitive.positions() == null) {
                continue;
            }
            if (node.skin() == null && !morphs) {
                addPoints(primitive, tree.world(number), box);
                continue;
            }
            BoxBuilder local = new BoxBuilder();
            addPoints(primitive, Matrix4.IDENTITY, local);
            addMorphs(primitive, weights, local);
            // Each point of a skin lies between the places to which its joints carry it.
            List<Matrix4> places = node.skin() == null ? List.of(tree.world(number)) : joints(node.skin());
            places.forEach(place -> box.addCorners(place, local));
        }
        return box;
    }

    private void addPoints(Gltf.Primitive primitive, Matrix4 matrix, BoxBuilder box) throws UnreadableGlbException {
        AccessorReader positions = accessors.vectors(primitive.positions());
        AccessorReader indices = primitive.indices() == null ? null : accessors.scalars(primitive.indices());
        long elements = (long) positions.count() + (indices == null ? 0 : indices.count());
        if (!positions.isReadable() || primitive.isCompressed() || !work.take(elements)) {
            box.addCorners(matrix, positions.min(), positions.max());
            return;
        }
        if (indices == null || !indices.isReadable()) {
            for (int vertex = 0; vertex < positions.count(); vertex++) {
                add(positions, vertex, matrix, box);
            }
            if (indices != null) {
                box.isOuter();
            }
            return;
        }
        // Meshes may share their vertices and show some of them each.
        BitSet shown = shown(indices, positions.count());
        for (int vertex = shown.nextSetBit(0); vertex >= 0; vertex = shown.nextSetBit(vertex + 1)) {
            add(positions, vertex, matrix, box);
        }
    }

    private static void add(AccessorReader positions, int vertex, Matrix4 matrix, BoxBuilder box) {
        box.add(matrix, positions.read(vertex, 0), positions.read(vertex, 1), positions.read(vertex, 2));
    }

    private static BitSet shown(AccessorReader indices, int vertices) throws UnreadableGlbException {
        BitSet shown = new BitSet(vertices);
        for (int at = 0; at < indices.count(); at++) {
            double vertex = indices.read(at, 0);
            if (!(vertex >= 0 && vertex < vertices)) {
                throw new UnreadableGlbException(
                        "a triangle has the vertex " + vertex + ", and its mesh has " + vertices);
            }
            shown.set((int) vertex);
        }
        return shown;
    }

    private void addMorphs(Gltf.Primitive primitive, List<Double> weights, BoxBuilder local)
            throws UnreadableGlbException {
        for (int target = 0;
                target < Math.min(weights.size(), primitive.targets().size());
                target++) {
            Map<String, Integer> attributes = primitive.targets().get(target);
            if (weights.get(target) != 0 && attributes.get("POSITION") != null) {
                AccessorReader moves = accessors.vectors(attributes.get("POSITION"));
                BoxBuilder way = new BoxBuilder();
                if (moves.isReadable() && !primitive.isCompressed() && work.take(moves.count())) {
                    for (int vertex = 0; vertex < moves.count(); vertex++) {
                        add(moves, vertex, Matrix4.IDENTITY, way);
                    }
                } else {
                    way.addCorners(Matrix4.IDENTITY, moves.min(), moves.max());
                }
                local.widen(weights.get(target), way.min(), way.max());
            }
        }
    }

    private List<Matrix4> joints(Integer number) throws UnreadableGlbException {
        Gltf.Skin skin = Gltf.at(gltf.skins(), number, "skin");
        AccessorReader inverses =
                skin.inverseBindMatrices() == null ? null : accessors.matrices(skin.inverseBindMatrices());
        if (inverses != null
                && (!inverses.isReadable() || inverses.count() < skin.joints().size())) {
            throw new UnreadableGlbException("the matrices of skin " + number + " are too few, or can't be read");
        }
        work.require(16L * skin.joints().size());
        List<Matrix4> places = new ArrayList<>();
        for (int at = 0; at < skin.joints().size(); at++) {
            int joint = skin.joints().get(at);
            Gltf.at(gltf.nodes(), joint, "node");
            try {
                places.add(
                        inverses == null ? tree.world(joint) : tree.world(joint).times(matrix(inverses, at)));
            } catch (IllegalArgumentException e) {
                throw new UnreadableGlbException("a joint of skin " + number + " lies nowhere: " + e.getMessage(), e);
            }
        }
        return places;
    }

    private static Matrix4 matrix(AccessorReader matrices, int at) {
        return new Matrix4(row(matrices, at, 0), row(matrices, at, 1), row(matrices, at, 2), column(matrices, at));
    }

    private static Vec3 row(AccessorReader matrices, int at, int row) {
        return new Vec3(matrices.read(at, row), matrices.read(at, 4 + row), matrices.read(at, 8 + row));
    }

    private static Vec3 column(AccessorReader matrices, int at) {
        return new Vec3(matrices.read(at, 12), matrices.read(at, 13), matrices.read(at, 14));
    }
}
