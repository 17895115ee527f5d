package dev.meshwright.mesh.scene;

import java.util.List;

/**
 * A named piece of a scene: a shape with a material, a group of other parts, or both. Its name is that of the node in
 * the GLB, which edits and scene graphs use.
 *
 * @param name     unique in its scene
 * @param shape    null for a group without geometry of its own
 * @param material the name of one of the scene's materials; null exactly when there is no shape
 */
public record Part(String name, Transform transform, Shape shape, String material, List<Part> children) {

    public Part {
        Checks.name(name);
        transform = transform == null ? Transform.IDENTITY : transform;
        children = children == null ? List.of() : List.copyOf(children);
        if ((shape == null) != (material == null)) {
            throw new IllegalArgumentException("part '" + name + "' has a shape exactly when it has a material");
        }
    }

    /** A part with geometry and nothing beneath it. */
    public static Part of(String name, Transform transform, Shape shape, String material) {
        return new Part(name, transform, shape, material, List.of());
    }

    /** A part that only holds others together. */
    public static Part group(String name, Transform transform, List<Part> children) {
        return new Part(name, transform, null, null, children);
    }

    public Part placed(Transform newTransform) {
        return new Part(name, newTransform, shape, material, children);
    }
}
