package dev.meshwright.generation.engine.compose;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Gives parts of a scene other materials; those that no part has any longer go. */
public final class Repaint {

    private final Shelf shelf = new Shelf();
    private final Map<String, Material> materials = new HashMap<>();
    private final BiFunction<String, Material, Material> paint;

    private Repaint(Scene scene, BiFunction<String, Material, Material> paint) {
        scene.materials().forEach(material -> materials.put(material.name(), material));
        this.paint = paint;
    }

    /** @param paint makes a part's new material of its name and its material */
    public static Scene by(Scene scene, BiFunction<String, Material, Material> paint) {
        Repaint repaint = new Repaint(scene, paint);
        if (!repaint.changes(scene.parts())) {
            return scene;
        }
        List<Part> parts = repaint.parts(scene.parts());
        return new Scene(scene.name(), repaint.shelf.all(), parts);
    }

    /** Changes the materials of these parts. */
    public static Scene of(Scene scene, Set<String> parts, UnaryOperator<Material> paint) {
        return by(scene, (part, material) -> parts.contains(part) ? paint.apply(material) : material);
    }

    private boolean changes(List<Part> parts) {
        return parts.stream().anyMatch(part -> changes(part) || changes(part.children()));
    }

    private boolean changes(Part part) {
        Material material = materials.get(part.material());
        return material != null && !paint.apply(part.name(), material).equals(material);
    }

    private List<Part> parts(List<Part> parts) {
        return parts.stream()
                .map(part -> new Part(
                        part.name(),
                        part.transform(),
                        part.shape(),
                        part.material() == null ? null : material(part),
                        parts(part.children())))
                .toList();
    }

    private String material(Part part) {
        return shelf.keep(paint.apply(part.name(), materials.get(part.material())))
                .name();
    }
}
