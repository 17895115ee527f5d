package dev.meshwright.cli.inspect;

import dev.meshwright.cli.files.Amounts;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.glb.AssetReader;
import dev.meshwright.mesh.glb.GlbFacts;
import dev.meshwright.mesh.glb.SceneGraph;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is told about a GLB.
 *
 * @param length        bytes of the file
 * @param isConvertible whether it can be read whole, as a conversion needs it; if not, a warning says why
 * @param warnings      sentences for people
 */
record Inspection(long length, SceneGraph graph, GlbFacts facts, boolean isConvertible, List<String> warnings) {

    private static final double LARGE_METRES = 1_000;
    private static final double SMALL_METRES = 0.001;

    Inspection {
        warnings = List.copyOf(warnings);
    }

    static Inspection of(byte[] glb) throws UnreadableGlbException {
        SceneGraph graph = SceneGraph.read(glb);
        GlbFacts facts = GlbFacts.read(glb);
        List<String> warnings = new ArrayList<>();
        boolean isConvertible = true;
        try {
            warnings.addAll(AssetReader.read(glb).warnings());
        } catch (UnreadableGlbException e) {
            isConvertible = false;
            warnings.add("It can't be converted: " + e.getMessage() + ".");
        }
        facts.images().stream()
                .filter(image -> image.bytes() < 0)
                .forEach(image -> warnings.add("The image '" + image.name() + "' lies outside of the file."));
        if (triangles(graph.root()) == 0) {
            warnings.add("It shows no triangles.");
        }
        size(graph, warnings);
        return new Inspection(glb.length, graph, facts, isConvertible, warnings);
    }

    private static void size(SceneGraph graph, List<String> warnings) {
        Bounds bounds = graph.bounds();
        if (bounds == null) {
            return;
        }
        if (!graph.exact()) {
            warnings.add("The sizes are those of boxes around what is shown, and perhaps not the smallest ones.");
        }
        Vec3 size = bounds.size();
        double longest = Math.max(size.x(), Math.max(size.y(), size.z()));
        if (longest > LARGE_METRES || (longest > 0 && longest < SMALL_METRES)) {
            warnings.add("Its longest side is " + Amounts.metres(longest)
                    + " m. glTF counts in metres; perhaps it was made in another unit.");
        }
    }

    long triangles() {
        return triangles(graph.root());
    }

    /** Of a node and all beneath it. */
    static long triangles(SceneGraph.Node node) {
        return switch (node.type()) {
            case GROUP -> node.faces();
            case MESH ->
                node.faces()
                        + node.children().stream()
                                .mapToLong(Inspection::triangles)
                                .sum();
        };
    }

    /** How many nodes have geometry. */
    static long parts(SceneGraph.Node node) {
        long itself = node.type() == SceneGraph.Type.MESH ? 1 : 0;
        return itself + node.children().stream().mapToLong(Inspection::parts).sum();
    }
}
