package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.geometry.TriangleMesh;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The scene while it is edited. */
final class Draft {

    private final Map<String, Material> materials = new LinkedHashMap<>();
    private final Map<Shape, TriangleMesh> meshes = new HashMap<>();
    private String name;
    private List<Part> parts;
    private Layout layout;

    Draft(Scene scene) {
        name = scene.name();
        parts = scene.parts();
        scene.materials().forEach(material -> materials.put(material.name(), material));
    }

    String name() {
        return name;
    }

    void call(String newName) {
        name = newName;
    }

    List<Part> parts() {
        return parts;
    }

    void become(List<Part> newParts) {
        parts = List.copyOf(newParts);
        layout = null;
    }

    Layout layout() {
        if (layout == null) {
            layout = new Layout(parts, meshes);
        }
        return layout;
    }

    Material material(String materialName) {
        return materials.get(materialName);
    }

    /** Takes a material in under a name that no other one has; gives back the one with the name that it has here. */
    Material keep(Material material) {
        String free = material.name();
        for (int number = 2; materials.containsKey(free); number++) {
            if (materials.get(free).equals(material.named(free))) {
                return materials.get(free);
            }
            free = material.name() + "_" + number;
        }
        Material kept = material.named(free);
        materials.put(free, kept);
        return kept;
    }

    /** The wished name, cut to the length that names have, with a number behind it when it is taken. */
    String free(String wished) {
        String base = wished.length() <= 100 ? wished : wished.substring(0, 100);
        String free = base;
        for (int number = 2; layout().has(free); number++) {
            free = base + "_" + number;
        }
        return free;
    }

    /**
     * Puts other parts in the place of those named. What lies beneath one of them is up to its function.
     *
     * @param mayVanish whether a group that nothing is left in goes too
     */
    void replace(Map<String, Function<Part, List<Part>>> changes, Predicate<String> mayVanish) {
        become(replaced(parts, changes, mayVanish));
    }

    private static List<Part> replaced(
            List<Part> parts, Map<String, Function<Part, List<Part>>> changes, Predicate<String> mayVanish) {
        List<Part> result = new ArrayList<>();
        for (Part part : parts) {
            Function<Part, List<Part>> change = changes.get(part.name());
            if (change != null) {
                result.addAll(change.apply(part));
                continue;
            }
            List<Part> children = replaced(part.children(), changes, mayVanish);
            boolean emptied = children.isEmpty() && !part.children().isEmpty() && part.shape() == null;
            if (!emptied || !mayVanish.test(part.name())) {
                result.add(
                        children.equals(part.children())
                                ? part
                                : new Part(part.name(), part.transform(), part.shape(), part.material(), children));
            }
        }
        return result;
    }

    /** Without the materials that no part wears any more. */
    Scene scene() {
        Set<String> worn = new HashSet<>();
        layout().shapes().forEach(node -> worn.add(node.part().material()));
        List<Material> kept = materials.values().stream()
                .filter(it -> worn.contains(it.name()))
                .toList();
        return new Scene(name, kept, parts);
    }
}
