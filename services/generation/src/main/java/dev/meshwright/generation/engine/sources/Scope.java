package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.colour.SubstanceNames;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what rules speak of in one scene. */
final class Scope {

    private final Scene scene;
    private final Vocabulary vocabulary;
    private final String task;
    private final List<SceneThing> things;
    private final Map<String, PartIndex> indices = new HashMap<>();
    private final Map<String, Material> materials = new HashMap<>();

    /**
     * @param task the words that the scene was made of; a rule about "office chairs" means chairs only where they say
     *     so
     */
    Scope(Scene scene, Vocabulary vocabulary, String task) {
        this.scene = scene;
        this.vocabulary = vocabulary;
        this.task = " " + TermReader.normal(task) + " ";
        this.things = SceneThings.of(scene, vocabulary.lexicon());
        scene.materials().forEach(material -> materials.put(material.name(), material));
    }

    Scene scene() {
        return scene;
    }

    /** The things that a rule about things speaks of. */
    List<SceneThing> things(Subject subject) {
        return switch (subject) {
            case Subject.Things named ->
                things.stream()
                        .filter(thing -> named.means(thing.entry(), thing.label()) && Qualifiers.met(named, task))
                        .toList();
            case Subject.Sort sort ->
                things.stream()
                        .filter(thing -> thing.entry().kind() == sort.kind())
                        .toList();
            case Subject.Parts parts ->
                things.stream()
                        .filter(thing -> parts.of() == null || parts.of().equals(thing.entry()))
                        .toList();
            case Subject.Everything _ -> things;
            case Subject.MadeOf _ -> things;
        };
    }

    /** Names of the parts with a shape that a rule speaks of. */
    Set<String> parts(Subject subject) {
        Set<String> names = new LinkedHashSet<>();
        switch (subject) {
            case Subject.Everything _ -> all(scene.parts(), names);
            case Subject.MadeOf made -> madeOf(scene.parts(), made, names);
            case Subject.Parts parts -> {
                for (SceneThing thing : things(subject)) {
                    names.addAll(partsOf(thing, parts));
                }
            }
            case Subject.Things _ -> things(subject).forEach(thing -> names.addAll(thing.partNames()));
            case Subject.Sort _ -> things(subject).forEach(thing -> names.addAll(thing.partNames()));
        }
        return names;
    }

    /** Names of a thing's parts that a rule means. */
    List<String> partsOf(SceneThing thing, Subject.Parts parts) {
        return indices.computeIfAbsent(thing.name(), name -> new PartIndex(name, thing.partNames()))
                .named(parts.noun());
    }

    Material material(String name) {
        return materials.get(name);
    }

    private static void all(List<Part> parts, Set<String> names) {
        for (Part part : parts) {
            if (part.shape() != null) {
                names.add(part.name());
            }
            all(part.children(), names);
        }
    }

    private void madeOf(List<Part> parts, Subject.MadeOf made, Set<String> names) {
        for (Part part : parts) {
            if (part.material() != null && isMadeOf(materials.get(part.material()), made)) {
                names.add(part.name());
            }
            madeOf(part.children(), made, names);
        }
    }

    /** Metal is told by its surface too, for scenes whose materials have names of their own. */
    private boolean isMadeOf(Material material, Subject.MadeOf made) {
        boolean metal = made.substances().size() > 1 && made.substances().contains("iron");
        return SubstanceNames.of(material, vocabulary.substances())
                .map(made.substances()::contains)
                .orElse(metal && material.metallic() >= 0.5);
    }
}
