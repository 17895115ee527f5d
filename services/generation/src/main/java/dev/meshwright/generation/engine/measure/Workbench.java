package dev.meshwright.generation.engine.measure;

import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * Remembers what was measured, because one scene after another is measured that differs from the last in one part. Not
 * for two threads at once.
 */
public final class Workbench {

    private final Map<Key, Body> bodies = new HashMap<>();
    private final Map<Pair, Double> known = new HashMap<>();

    private record Key(String name, Shape shape, Matrix4 world, Material material) {}

    private record Pair(String question, Body one, Body other) {}

    /** One for each part with a shape, in the scene's order. */
    public List<Body> bodies(SceneMeshes meshes) {
        return meshes.meshes().stream().map(this::body).toList();
    }

    private Body body(PlacedMesh placed) {
        return bodies.computeIfAbsent(
                new Key(placed.part().name(), placed.part().shape(), placed.world(), placed.material()),
                _ -> new Body(placed));
    }

    /** The answer to a question about two bodies, worked out once. */
    public double measure(String question, Body one, Body other, ToDoubleBiFunction<Body, Body> answer) {
        return known.computeIfAbsent(new Pair(question, one, other), _ -> answer.applyAsDouble(one, other));
    }
}
