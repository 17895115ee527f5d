package dev.meshwright.mesh.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an engine makes: named parametric parts with physically based materials, in metres. The GLB, the Blender
 * script, the pictures and every later edit come out of this one description.
 *
 * @param name  a short label, the root node's name
 * @param parts the topmost parts
 */
public record Scene(String name, List<Material> materials, List<Part> parts) {

    public Scene {
        Checks.name(name);
        materials = List.copyOf(materials);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a scene has at least one part");
        }
        Set<String> known = new HashSet<>();
        for (Material material : materials) {
            if (!known.add(material.name())) {
                throw new IllegalArgumentException("two materials are called '" + material.name() + "'");
            }
        }
        checkParts(parts, known, new HashSet<>());
    }

    private static void checkParts(List<Part> parts, Set<String> materials, Set<String> names) {
        for (Part part : parts) {
            if (!names.add(part.name())) {
                throw new IllegalArgumentException("two parts are called '" + part.name() + "'");
            }
            if (part.material() != null && !materials.contains(part.material())) {
                throw new IllegalArgumentException(
                        "part '" + part.name() + "' names the unknown material '" + part.material() + "'");
            }
            checkParts(part.children(), materials, names);
        }
    }
}
