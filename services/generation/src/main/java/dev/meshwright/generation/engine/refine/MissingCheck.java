package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.compose.PartNames;
import dev.meshwright.generation.engine.prompt.Thing;
import dev.meshwright.mesh.geometry.Mesher;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what the task makes and the scene lacks: a thing that the task names, or a limb of one. */
final class MissingCheck implements Check {

    private static final int MOST_LETTERS = 40;

    private final Thing named;

    /** @param named what the task is about */
    MissingCheck(Thing named) {
        this.named = named;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.MISSING);
    }

    @Override
    public List<Finding> find(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        Set<String> present = names(survey.scene().parts(), new HashSet<>());
        if (survey.blueprint().isPresent()) {
            collect(survey.blueprint().get().survey().scene().parts(), present, findings);
        } else {
            present.add(survey.scene().name());
            note(named, present, findings);
        }
        return findings;
    }

    /** Without a blueprint there is nothing that could be added, only names to compare. */
    private static void note(Thing thing, Set<String> present, List<Finding> findings) {
        if (thing.word() != null && present.stream().noneMatch(name -> isCalled(thing, name))) {
            findings.add(Finding.note(
                    Kind.MISSING,
                    List.of(),
                    1,
                    "The task names '"
                            + thing.word()
                                    .substring(
                                            0,
                                            Math.min(MOST_LETTERS, thing.word().length()))
                            + "', and no part is called so"));
        }
        thing.joined().forEach(joined -> note(joined.thing(), present, findings));
    }

    private static boolean isCalled(Thing thing, String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return PartNames.means(thing.word(), plain)
                || (thing.entry() != null
                        && thing.entry().words().stream().anyMatch(word -> PartNames.means(word, plain)));
    }

    private static Set<String> names(List<Part> parts, Set<String> names) {
        for (Part part : parts) {
            names.add(part.name());
            names(part.children(), names);
        }
        return names;
    }

    /** Only the topmost of what is missing: it brings the rest along. */
    private static void collect(List<Part> expected, Set<String> present, List<Finding> findings) {
        for (Part part : expected) {
            if (present.contains(part.name())) {
                collect(part.children(), present, findings);
            } else {
                int triangles = triangles(part);
                findings.add(Finding.major(
                        Kind.MISSING,
                        List.of(part.name()),
                        triangles,
                        6,
                        part.name() + " is missing, which the task makes of " + triangles + " triangles"));
            }
        }
    }

    private static int triangles(Part part) {
        int own = part.shape() == null ? 0 : Mesher.mesh(part.shape()).triangleCount();
        return own + part.children().stream().mapToInt(MissingCheck::triangles).sum();
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        String name = finding.parts().getFirst();
        Scene expected = survey.blueprint().orElseThrow().survey().scene();
        Scene scene = survey.scene();
        Set<String> present = names(scene.parts(), new HashSet<>());
        Place place = place(expected.parts(), name, null);
        if (names(List.of(place.part()), new HashSet<>()).stream().anyMatch(present::contains)) {
            return List.of();
        }
        List<Part> parts = place.parent() == null ? with(scene.parts(), place.part()) : scene.parts();
        Scene joined = new Scene(scene.name(), materials(scene, expected), parts);
        return List.of(new Change(
                SceneChanges.mapped(
                        joined,
                        part -> part.name().equals(place.parent())
                                ? new Part(
                                        part.name(),
                                        part.transform(),
                                        part.shape(),
                                        part.material(),
                                        with(part.children(), place.part()))
                                : part),
                "added"));
    }

    /** @param parent the name of what it belongs beneath; null at the top */
    private record Place(Part part, String parent) {}

    private static Place place(List<Part> parts, String name, String parent) {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return new Place(part, parent);
            }
            Place beneath = place(part.children(), name, part.name());
            if (beneath != null) {
                return beneath;
            }
        }
        return null;
    }

    private static List<Part> with(List<Part> parts, Part added) {
        List<Part> all = new ArrayList<>(parts);
        all.add(added);
        return all;
    }

    /** The scene's own materials, which may have been changed on purpose, and after them those that it lacks. */
    private static List<Material> materials(Scene scene, Scene expected) {
        List<Material> materials = new ArrayList<>(scene.materials());
        Set<String> known = new HashSet<>();
        materials.forEach(material -> known.add(material.name()));
        expected.materials().stream()
                .filter(material -> !known.contains(material.name()))
                .filter(material -> known.add(material.name()))
                .forEach(materials::add);
        return materials;
    }
}
