package dev.meshwright.conversion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.meshwright.mesh.glb.SceneGraph;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A node of a scene graph as the API gives it.
 *
 * @param type     {@code Mesh} or {@code Group}
 * @param faces    triangles: of a mesh its own, of a group all those beneath it
 * @param material of meshes alone
 * @param size     of meshes alone: x, y, z, metres
 * @param center   of meshes alone: x, y, z, metres
 * @param bounds   of the root alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SceneNode", description = "A node of the scene graph. The root alone carries bounds.")
public record Hierarchy(
        String name,
        @Schema(enumeration = {"Mesh", "Group"}) String type,
        long faces,
        List<Hierarchy> children,

        @Schema(extensions = @Extension(name = "x-left-out-when-empty", value = "true"))
        String material,

        @Schema(extensions = @Extension(name = "x-left-out-when-empty", value = "true"))
        List<Double> size,

        @Schema(extensions = @Extension(name = "x-left-out-when-empty", value = "true"))
        List<Double> center,

        @Schema(extensions = @Extension(name = "x-left-out-when-empty", value = "true"))
        Bounds bounds) {

    private static final double STEPS_PER_METRE = 1e6;

    static Hierarchy of(SceneGraph graph) {
        Hierarchy root = of(graph.root());
        Bounds bounds = graph.bounds() == null
                ? null
                : new Bounds(
                        numbers(graph.bounds().min()),
                        numbers(graph.bounds().max()),
                        numbers(graph.bounds().center()),
                        numbers(graph.bounds().size()),
                        graph.exact());
        return new Hierarchy(
                root.name, root.type, root.faces, root.children, root.material, root.size, root.center, bounds);
    }

    private static Hierarchy of(SceneGraph.Node node) {
        return new Hierarchy(
                node.name(),
                switch (node.type()) {
                    case MESH -> "Mesh";
                    case GROUP -> "Group";
                },
                node.faces(),
                node.children().stream().map(Hierarchy::of).toList(),
                node.material(),
                numbers(node.size()),
                numbers(node.center()),
                null);
    }

    /** To the micrometre: what files hold as single floats has no truer decimals. */
    private static List<Double> numbers(Vec3 vector) {
        return vector == null ? null : List.of(rounded(vector.x()), rounded(vector.y()), rounded(vector.z()));
    }

    private static double rounded(double metres) {
        // Adding 0 makes a plain one of the negative zero.
        return Math.abs(metres) < 1e9 ? Math.rint(metres * STEPS_PER_METRE) / STEPS_PER_METRE + 0.0 : metres;
    }

    /**
     * The box around everything: x, y, z, metres, +Y up.
     *
     * @param exact false where it only encloses what is shown
     */
    @Schema(name = "SceneBounds")
    public record Bounds(List<Double> min, List<Double> max, List<Double> center, List<Double> size, boolean exact) {}
}
