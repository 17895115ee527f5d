package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.colour.OkLab;
import dev.meshwright.generation.engine.compose.Paint;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.generation.engine.sources.Rule;
import dev.meshwright.generation.engine.sources.Tint;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gives parts other materials, as rules about colours and substances ask for; no other part changes. */
final class MaterialRemedies {

    private final Vocabulary vocabulary;

    MaterialRemedies(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Each colour becomes the nearest of the palette. */
    List<Change> palette(Rule.Palette palette, Set<String> parts, Scene scene) {
        Scene painted = repainted(scene, parts, material -> {
            Tint tint = nearest(material.baseColor(), palette.colours());
            Vec3 glow = material.emissive().length() > 0 ? tint.value() : Vec3.ZERO;
            return material.colored(tint.value())
                    .glowing(glow)
                    .named(tint.name().replaceAll("[^A-Za-z0-9]+", "_") + "_" + material.name());
        });
        return List.of(new Change(painted, "painted in the nearest colours of the palette"));
    }

    private static Tint nearest(Vec3 colour, List<Tint> tints) {
        OkLab lab = OkLab.of(colour);
        return tints.stream()
                .min(Comparator.comparingDouble(tint -> OkLab.of(tint.value()).distance(lab)))
                .orElseThrow();
    }

    List<Change> look(Look look, Set<String> parts, Scene scene) {
        Scene painted = repainted(scene, parts, material -> Paint.apply(look, material, vocabulary.substances()));
        return List.of(new Change(painted, "made so"));
    }

    /** The materials that the rest of the scene has, the most used first, then plain grey of the same lightness. */
    List<Change> others(Set<String> parts, Scene scene) {
        Map<String, Integer> uses = new HashMap<>();
        count(scene.parts(), parts, uses);
        List<Change> changes = new ArrayList<>();
        scene.materials().stream()
                .filter(material -> uses.containsKey(material.name()))
                .sorted(Comparator.comparing((Material material) -> uses.get(material.name()))
                        .reversed())
                .limit(3)
                .forEach(material -> changes.add(new Change(
                        repainted(scene, parts, _ -> material), "made of " + material.name() + " as other parts are")));
        changes.add(new Change(
                repainted(
                        scene,
                        parts,
                        material -> material.colored(grey(material.baseColor()))
                                .glowing(grey(material.emissive()))
                                .named("grey_" + material.name())),
                "painted grey"));
        for (String substance : List.of("stone", "wood")) {
            changes.add(new Change(
                    repainted(scene, parts, _ -> vocabulary.substances().material(substance)), "made of " + substance));
        }
        return changes;
    }

    private static Vec3 grey(Vec3 colour) {
        return new OkLab(OkLab.of(colour).l(), 0, 0).linear();
    }

    private static void count(List<Part> all, Set<String> except, Map<String, Integer> uses) {
        for (Part part : all) {
            if (part.material() != null && !except.contains(part.name())) {
                uses.merge(part.material(), 1, Integer::sum);
            }
            count(part.children(), except, uses);
        }
    }

    /** Materials that no part has any more are dropped; new ones that are there already are not added twice. */
    private static Scene repainted(Scene scene, Set<String> parts, UnaryOperator<Material> paint) {
        Map<String, Material> known = new LinkedHashMap<>();
        scene.materials().forEach(material -> known.put(material.name(), material));
        Map<String, String> names = new HashMap<>();
        Scene renamed = new Scene(scene.name(), scene.materials(), scene.parts());
        for (Material material : scene.materials()) {
            names.put(material.name(), kept(paint.apply(material), known));
        }
        Scene more = new Scene(renamed.name(), List.copyOf(known.values()), renamed.parts());
        Scene painted = SceneChanges.mapped(
                more,
                part -> part.material() != null && parts.contains(part.name())
                        ? new Part(
                                part.name(),
                                part.transform(),
                                part.shape(),
                                names.get(part.material()),
                                part.children())
                        : part);
        Map<String, Integer> uses = new HashMap<>();
        count(painted.parts(), Set.of(), uses);
        List<Material> used = painted.materials().stream()
                .filter(material -> uses.containsKey(material.name()))
                .toList();
        return new Scene(painted.name(), used, painted.parts());
    }

    /** Under a name that no other material has. */
    private static String kept(Material material, Map<String, Material> known) {
        String wished =
                material.name().substring(0, Math.min(100, material.name().length()));
        String name = wished;
        for (int number = 2; known.containsKey(name); number++) {
            if (known.get(name).equals(material.named(name))) {
                return name;
            }
            name = wished + "_" + number;
        }
        known.put(name, material.named(name));
        return name;
    }
}
