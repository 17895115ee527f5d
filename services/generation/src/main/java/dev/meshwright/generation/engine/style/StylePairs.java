package dev.meshwright.generation.engine.style;

import dev.meshwright.generation.engine.colour.OkLab;
import dev.meshwright.generation.engine.colour.Surfaces;
import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Scene;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which material of a style takes the place of each of a scene's: one of the same role, the one that covers
 * most for the one that covers most.
 */
final class StylePairs {

    private final Substances substances;

    StylePairs(Substances substances) {
        this.substances = substances;
    }

    /** The new material for each name. */
    Map<String, Material> of(Scene scene, Scene style) {
        List<Material> own = byArea(scene);
        List<Material> offered = byArea(style);
        Map<String, Material> pairs = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            List<Material> from = ofRole(own, role);
            List<Material> to = ofRole(offered, role);
            for (int index = 0; index < from.size(); index++) {
                Material material = from.get(index);
                Material taken = index < to.size()
                        ? to.get(index)
                        : to.isEmpty() ? without(material, role, offered) : nearest(material, to);
                pairs.put(material.name(), taken);
            }
        }
        return pairs;
    }

    private List<Material> ofRole(List<Material> materials, Role role) {
        return materials.stream()
                .filter(material -> Role.of(material, substances) == role)
                .toList();
    }

    /** Materials that some part has, the one with the largest surface first. */
    private static List<Material> byArea(Scene scene) {
        Map<String, Double> areas = Surfaces.byMaterial(SceneMeshes.of(scene));
        return scene.materials().stream()
                .filter(material -> areas.get(material.name()) > 0)
                .sorted(Comparator.comparingDouble((Material material) -> -areas.get(material.name()))
                        .thenComparing(Material::name))
                .toList();
    }

    /** The style has nothing of this role: what is clear or shines stays so, all else takes what comes nearest. */
    private Material without(Material material, Role role, List<Material> offered) {
        List<Material> solid = offered.stream()
                .filter(other -> Role.of(other, substances) != Role.GLOWING && Role.of(other, substances) != Role.CLEAR)
                .toList();
        if (solid.isEmpty() || role == Role.GLOWING) {
            return material;
        }
        Material nearest = nearest(material, solid);
        return role == Role.CLEAR ? material.colored(nearest.baseColor()) : nearest;
    }

    private static Material nearest(Material material, List<Material> offered) {
        OkLab colour = OkLab.of(material.baseColor());
        return offered.stream()
                .min(Comparator.comparingDouble(
                        other -> OkLab.of(other.baseColor()).distance(colour)))
                .orElseThrow();
    }
}
