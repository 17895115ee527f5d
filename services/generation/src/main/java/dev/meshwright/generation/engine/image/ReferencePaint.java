package dev.meshwright.generation.engine.image;

import dev.meshwright.generation.engine.colour.SubstanceNames;
import dev.meshwright.generation.engine.colour.Surfaces;
import dev.meshwright.generation.engine.compose.Repaint;
import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Scene;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives a scene's surfaces the colours of a reference, in about the shares that they have there. */
final class ReferencePaint {

    private static final String VARIANT = "(?:^|_)(?:left|right|front|rear|upper|lower|\\d{1,6})(?=_|$)";

    private final Substances substances;
    private final List<Swatch> swatches;

    ReferencePaint(Substances substances, List<Swatch> swatches) {
        this.substances = substances;
        this.swatches = swatches;
    }

    /** What shines keeps its light. */
    Scene apply(Scene scene) {
        SceneMeshes meshes = SceneMeshes.of(scene);
        long materials =
                scene.materials().stream().filter(ReferencePaint::takesColour).count();
        boolean byPart = materials < swatches.size();
        Map<String, Swatch> chosen = chosen(areas(meshes, byPart));
        return Repaint.by(scene, (part, material) -> {
            Swatch swatch = chosen.get(unit(part, material, byPart));
            return swatch == null || !takesColour(material) ? material : painted(material, swatch);
        });
    }

    private static boolean takesColour(Material material) {
        return material.emissive().length() == 0;
    }

    /** What gets one colour: all of a material, or where there are too few, all parts of one name. */
    private static String unit(String part, Material material, boolean byPart) {
        return byPart ? material.name() + "/" + part.replaceAll(VARIANT, "") : material.name();
    }

    private static Map<String, Double> areas(SceneMeshes meshes, boolean byPart) {
        Map<String, Double> areas = new LinkedHashMap<>();
        for (PlacedMesh placed : meshes.meshes()) {
            if (takesColour(placed.material())) {
                String unit = unit(placed.part().name(), placed.material(), byPart);
                areas.merge(unit, Surfaces.area(placed), Double::sum);
            }
        }
        return areas;
    }

    /** The largest surface first: each takes the colour that most is missing of. */
    private Map<String, Swatch> chosen(Map<String, Double> areas) {
        double total = areas.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<Swatch, Double> missing = new LinkedHashMap<>();
        swatches.forEach(swatch -> missing.put(swatch, swatch.share() * total));
        Map<String, Swatch> chosen = new HashMap<>();
        areas.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> {
                    Swatch most = missing.entrySet().stream()
                            .max(Comparator.comparingDouble(Map.Entry::getValue))
                            .orElseThrow()
                            .getKey();
                    chosen.put(entry.getKey(), most);
                    missing.merge(most, -entry.getValue(), Double::sum);
                });
        return chosen;
    }

    private Material painted(Material material, Swatch swatch) {
        String substance = SubstanceNames.of(material, substances).orElse(material.name());
        return material.colored(swatch.linear()).named(swatch.word() + "_" + substance);
    }
}
