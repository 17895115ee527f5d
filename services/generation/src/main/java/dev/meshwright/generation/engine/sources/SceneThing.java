package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One thing of a scene, found again by its parts' names.
 *
 * @param name  of its group, or of the scene
 * @param label its noun
 * @param entry the archetype that it was built as
 * @param parts its own parts, without the things that it holds or carries, in its own frame
 */
record SceneThing(String name, String label, Entry entry, List<Part> parts) {

    SceneThing {
        parts = List.copyOf(parts);
    }

    /** Names of all its own parts. */
    Set<String> partNames() {
        Set<String> names = new HashSet<>();
        collect(parts, names);
        return names;
    }

    private static void collect(List<Part> parts, Set<String> names) {
        for (Part part : parts) {
            names.add(part.name());
            collect(part.children(), names);
        }
    }

    /** Some of its parts meshed, in its own frame; empty when they have no shape. */
    Optional<SceneMeshes> meshes(List<Material> materials, Predicate<String> partNames) {
        List<Part> kept = only(parts, partNames);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        SceneMeshes meshes = SceneMeshes.of(new Scene(name, materials, kept));
        return meshes.meshes().isEmpty() ? Optional.empty() : Optional.of(meshes);
    }

    private static List<Part> only(List<Part> parts, Predicate<String> names) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            List<Part> children = only(part.children(), names);
            boolean itself = part.shape() != null && names.test(part.name());
            if (itself) {
                kept.add(new Part(part.name(), part.transform(), part.shape(), part.material(), children));
            } else if (!children.isEmpty()) {
                kept.add(Part.group(part.name(), part.transform(), children));
            }
        }
        return kept;
    }
}
