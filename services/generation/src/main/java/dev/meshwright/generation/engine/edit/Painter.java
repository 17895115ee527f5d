package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.colour.SubstanceNames;
import dev.meshwright.generation.engine.compose.Paint;
import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives parts other materials; every other part that wears the same material keeps it. */
final class Painter {

    private static final int LONGEST_NAME = 60;

    private final Draft draft;
    private final Focus focus;
    private final Substances substances;

    Painter(Draft draft, Focus focus, Substances substances) {
        this.draft = draft;
        this.focus = focus;
        this.substances = substances;
    }

    String apply(Change.Repaint change) {
        Layout layout = draft.layout();
        List<Node> shapes = change.target().named().stream()
                .flatMap(node -> layout.shapes(node).stream())
                .filter(focus::has)
                .distinct()
                .toList();
        List<Node> painted =
                shapes.stream().filter(node -> isMeant(node, change)).toList();
        List<Node> all = painted.isEmpty() ? shapes : painted;
        Map<String, String> worn = new HashMap<>();
        for (Node node : all) {
            Material material = draft.material(node.part().material());
            worn.put(node.name(), draft.keep(coated(material, change.coat())).name());
        }
        draft.become(dressed(draft.parts(), worn));
        return "Gave " + Report.names(change.target()) + " the look '"
                + change.coat().words() + "'" + (all.size() < shapes.size() ? "; what glows keeps its own." : ".");
    }

    /** Paint on a lamp leaves its flame alone, unless the flame is what was named. */
    private boolean isMeant(Node node, Change.Repaint change) {
        boolean glows = draft.material(node.part().material()).emissive().length() > 0;
        boolean named = change.target().named().contains(node);
        boolean ofLook = !change.coat().look().isNone();
        boolean everything = change.target().phrase().matches("(?i).*\\b(everything|all|every)\\b.*");
        return !glows || everything || !ofLook || (named && sameNoun(change));
    }

    /** Two eyes are meant as such; a lantern's parts are not all glass. */
    private static boolean sameNoun(Change.Repaint change) {
        return change.target().named().stream()
                        .map(node -> node.words().noun())
                        .distinct()
                        .count()
                == 1;
    }

    private static List<Part> dressed(List<Part> parts, Map<String, String> worn) {
        return parts.stream()
                .map(part -> new Part(
                        part.name(),
                        part.transform(),
                        part.shape(),
                        worn.getOrDefault(part.name(), part.material()),
                        dressed(part.children(), worn)))
                .toList();
    }

    private Material coated(Material material, Coat coat) {
        Material base = material.named(SubstanceNames.of(material, substances).orElse(material.name()));
        Material result = coat.look().isNone() ? base : Paint.apply(coat.look(), base, substances);
        for (Coat.Step step : coat.steps()) {
            Material changed = step.change().apply(result);
            result = changed.named(shortened(step.word() + "_" + result.name()));
        }
        boolean doubleSided = result.doubleSided() || material.doubleSided();
        return new Material(
                result.name(),
                result.baseColor(),
                result.alpha(),
                result.metallic(),
                result.roughness(),
                result.emissive(),
                doubleSided);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
