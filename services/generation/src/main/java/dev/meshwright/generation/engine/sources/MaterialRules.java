package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.colour.OkLab;
import dev.meshwright.generation.engine.colour.SubstanceNames;
import dev.meshwright.generation.engine.compose.Paint;
import dev.meshwright.generation.engine.compose.Repaint;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gives a scene the materials and colours that rules demand. */
final class MaterialRules {

    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final String task;

    MaterialRules(Vocabulary vocabulary, List<Rule> rules, String task) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.task = task;
    }

    /** Materials first, then the colours among which they must keep, rules for everything before those for some. */
    Scene apply(Scene scene) {
        Scope scope = new Scope(scene, vocabulary, task);
        for (Rule rule : sorted()) {
            Set<String> parts = scope.parts(rule.about());
            if (!parts.isEmpty()) {
                Scene painted = Repaint.of(scope.scene(), parts, material -> painted(material, rule));
                scope = painted.equals(scope.scene()) ? scope : new Scope(painted, vocabulary, task);
            }
        }
        return scope.scene();
    }

    private List<Rule> sorted() {
        return rules.stream()
                .filter(rule -> order(rule) > 0)
                .sorted(Comparator.comparingInt((Rule rule) -> order(rule))
                        .thenComparingInt(rule -> breadth(rule.about())))
                .toList();
    }

    /** Things as a whole get their looks when they are built. */
    private static int order(Rule rule) {
        return switch (rule) {
            case Rule.Looks looks ->
                looks.subject() instanceof Subject.Things || looks.subject() instanceof Subject.Sort ? 0 : 1;
            case Rule.NoSubstance _ -> 2;
            case Rule.Palette _ -> 3;
            case Rule.NoColour _ -> 4;
            case Rule.Size _ -> 0;
            case Rule.Triangles _ -> 0;
            case Rule.Term _ -> 0;
        };
    }

    private static int breadth(Subject subject) {
        return switch (subject) {
            case Subject.Everything _ -> 0;
            case Subject.MadeOf _ -> 1;
            case Subject.Sort _ -> 2;
            case Subject.Things _ -> 3;
            case Subject.Parts _ -> 4;
        };
    }

    private Material painted(Material material, Rule rule) {
        return switch (rule) {
            case Rule.Looks looks -> looking(material, looks);
            case Rule.NoSubstance no -> substituted(material, no);
            case Rule.Palette palette -> within(material, palette.colours());
            case Rule.NoColour no -> without(material, no);
            case Rule.Size _ -> material;
            case Rule.Triangles _ -> material;
            case Rule.Term _ -> material;
        };
    }

    /** What glows goes on glowing and what is clear stays so, unless the rule speaks of just that. */
    private Material looking(Material material, Rule.Looks rule) {
        Look look = rule.look();
        boolean special = material.emissive().length() > 0 || material.alpha() < 1;
        boolean everything = rule.subject() instanceof Subject.Everything;
        if ((everything && special) || LookMatch.has(material, look, vocabulary.substances())) {
            return material;
        }
        Material painted = Paint.apply(look, material, vocabulary.substances());
        if (material.name().endsWith("_dark") && look.colour() == null) {
            return painted.colored(painted.baseColor().times(0.7)).named(painted.name() + "_dark");
        }
        return painted;
    }

    private Material substituted(Material material, Rule.NoSubstance rule) {
        String substance = SubstanceNames.of(material, vocabulary.substances()).orElse("");
        if (!rule.substances().contains(substance)) {
            return material;
        }
        Set<String> forbidden = Set.copyOf(forbiddenSubstances());
        OkLab colour = OkLab.of(material.baseColor());
        return vocabulary.substances().all().stream()
                .filter(other -> !forbidden.contains(other.name()))
                .filter(other -> other.alpha() == 1 && other.emissive().length() == 0)
                .min(Comparator.comparingDouble(
                        other -> OkLab.of(other.baseColor()).distance(colour)
                                + 0.2 * Math.abs(other.metallic() - material.metallic())))
                .orElse(material);
    }

    private List<String> forbiddenSubstances() {
        return rules.stream()
                .flatMap(rule -> rule instanceof Rule.NoSubstance no ? no.substances().stream() : Stream.empty())
                .distinct()
                .toList();
    }

    private Material within(Material material, List<Tint> palette) {
        List<Tint> allowed = palette.stream()
                .filter(tint -> !isForbiddenEverywhere(tint.value()))
                .toList();
        Tint tint = Colouring.nearest(material.baseColor(), allowed.isEmpty() ? palette : allowed);
        return Colouring.isSame(material.baseColor(), tint.value()) ? material : tinted(material, tint);
    }

    private Material without(Material material, Rule.NoColour rule) {
        if (rule.colours().stream().noneMatch(tint -> Colouring.isForbidden(material.baseColor(), tint))) {
            return material;
        }
        List<Tint> allowed = rules.stream()
                .flatMap(other -> other instanceof Rule.Palette palette ? palette.colours().stream() : Stream.empty())
                .filter(tint -> rule.colours().stream().noneMatch(no -> Colouring.isForbidden(tint.value(), no)))
                .filter(tint -> !isForbiddenEverywhere(tint.value()))
                .toList();
        List<Tint> choice = allowed.isEmpty() ? named(rule) : allowed;
        return choice.isEmpty() ? material : tinted(material, Colouring.nearest(material.baseColor(), choice));
    }

    private List<Tint> named(Rule.NoColour rule) {
        return vocabulary.colours().values().stream()
                .filter(colour -> rule.colours().stream().noneMatch(tint -> Colouring.isForbidden(colour, tint)))
                .filter(colour -> !isForbiddenEverywhere(colour))
                .map(colour -> new Tint("", colour))
                .toList();
    }

    private boolean isForbiddenEverywhere(Vec3 colour) {
        return rules.stream()
                .anyMatch(rule -> rule instanceof Rule.NoColour no
                        && no.subject() instanceof Subject.Everything
                        && no.colours().stream().anyMatch(tint -> Colouring.isForbidden(colour, tint)));
    }

    private Material tinted(Material material, Tint tint) {
        String substance = SubstanceNames.of(material, vocabulary.substances()).orElse(material.name());
        String prefix = tint.name().isEmpty() ? "" : tint.name().replace(' ', '_') + "_";
        Material coloured = material.colored(tint.value()).named(prefix + substance);
        double glow = Math.max(
                material.emissive().x(),
                Math.max(material.emissive().y(), material.emissive().z()));
        return glow == 0 ? coloured : coloured.glowing(tint.value().times(glow));
    }
}
