package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.colour.Hex;
import dev.meshwright.generation.engine.colour.SubstanceNames;
import dev.meshwright.generation.engine.colour.Surfaces;
import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.generation.engine.prompt.Measure;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Measures whether a scene keeps rules. */
final class RuleCheck {

    private static final double TOLERANCE = 0.01;

    private final Scope scope;
    private final Vocabulary vocabulary;
    private final SceneMeshes meshes;

    RuleCheck(Scope scope, Vocabulary vocabulary, SceneMeshes meshes) {
        this.scope = scope;
        this.vocabulary = vocabulary;
        this.meshes = meshes;
    }

    /** Whether the scene has anything that the rule speaks of. */
    boolean concerns(Rule rule) {
        return switch (rule) {
            case Rule.Term _ -> false;
            case Rule.Size size ->
                size.subject() instanceof Subject.Everything
                        || !(size.subject() instanceof Subject.Parts
                                ? scope.parts(size.subject()).isEmpty()
                                : scope.things(size.subject()).isEmpty());
            case Rule.Triangles triangles -> !scope.parts(triangles.subject()).isEmpty();
            case Rule.Palette palette -> !scope.parts(palette.subject()).isEmpty();
            case Rule.NoColour colour -> !scope.parts(colour.subject()).isEmpty();
            case Rule.NoSubstance substance -> !scope.parts(substance.subject()).isEmpty();
            case Rule.Looks looks -> !scope.parts(looks.subject()).isEmpty();
        };
    }

    List<Breach> breaches(Rule rule) {
        return switch (rule) {
            case Rule.Size size -> size(size);
            case Rule.Triangles triangles -> triangles(triangles);
            case Rule.Palette palette ->
                materials(palette, material -> !Colouring.isOneOf(material.baseColor(), palette.colours()));
            case Rule.NoColour no ->
                materials(
                        no,
                        material -> no.colours().stream()
                                .anyMatch(tint -> Colouring.isForbidden(material.baseColor(), tint)));
            case Rule.NoSubstance no ->
                materials(
                        no,
                        material -> SubstanceNames.of(material, vocabulary.substances())
                                .filter(no.substances()::contains)
                                .isPresent());
            case Rule.Looks looks -> looks(looks);
            case Rule.Term _ -> List.of();
        };
    }

    private List<Breach> size(Rule.Size rule) {
        if (rule.subject() instanceof Subject.Everything) {
            return length(rule, meshes.bounds(), List.of(), scope.scene().name()).stream()
                    .toList();
        }
        List<Breach> breaches = new ArrayList<>();
        for (SceneThing thing : scope.things(rule.subject())) {
            if (rule.subject() instanceof Subject.Parts parts) {
                parts(rule, parts, thing, breaches);
            } else {
                thing.meshes(scope.scene().materials(), name -> true)
                        .flatMap(all -> length(rule, all.bounds(), List.copyOf(thing.partNames()), thing.name()))
                        .ifPresent(breaches::add);
            }
        }
        return breaches;
    }

    private void parts(Rule.Size rule, Subject.Parts parts, SceneThing thing, List<Breach> breaches) {
        for (String name : scope.partsOf(thing, parts)) {
            Optional<Bounds> bounds =
                    thing.meshes(scope.scene().materials(), name::equals).map(SceneMeshes::bounds);
            Optional<Bounds> whole = PartLevels.isLevel(parts)
                    ? thing.meshes(scope.scene().materials(), it -> true).map(SceneMeshes::bounds)
                    : Optional.empty();
            bounds.map(own -> whole.map(own::union).map(all -> level(own, all)).orElse(own))
                    .flatMap(own -> length(rule, own, List.of(name), name))
                    .ifPresent(breaches::add);
        }
    }

    /** The box from the ground up to a part's upper side. */
    private static Bounds level(Bounds part, Bounds whole) {
        return new Bounds(new Vec3(part.min().x(), whole.min().y(), part.min().z()), part.max());
    }

    private static Optional<Breach> length(Rule.Size rule, Bounds bounds, List<String> parts, String name) {
        Measure measure = rule.measure();
        Direction direction = measure.direction();
        double length = Lengths.along(bounds.size(), direction);
        if (measure.limit().allows(length, measure.metres(), TOLERANCE)) {
            return Optional.empty();
        }
        return Optional.of(new Breach(rule, parts, name + " is " + Lengths.words(length, direction)));
    }

    private List<Breach> triangles(Rule.Triangles rule) {
        List<Breach> breaches = new ArrayList<>();
        if (rule.subject() instanceof Subject.Everything) {
            tooMany(rule, scope.parts(rule.subject()), scope.scene().name()).ifPresent(breaches::add);
            return breaches;
        }
        if (rule.subject() instanceof Subject.Things || rule.subject() instanceof Subject.Sort) {
            for (SceneThing thing : scope.things(rule.subject())) {
                tooMany(rule, thing.partNames(), thing.name()).ifPresent(breaches::add);
            }
            return breaches;
        }
        for (String part : scope.parts(rule.subject())) {
            tooMany(rule, Set.of(part), part).ifPresent(breaches::add);
        }
        return breaches;
    }

    private Optional<Breach> tooMany(Rule.Triangles rule, Set<String> parts, String name) {
        int count = meshes.meshes().stream()
                .filter(placed -> parts.contains(placed.part().name()))
                .mapToInt(placed -> placed.mesh().triangleCount())
                .sum();
        return count <= rule.most()
                ? Optional.empty()
                : Optional.of(new Breach(rule, sorted(parts), name + " has " + count + " triangles"));
    }

    private List<Breach> materials(Rule rule, Predicate<Material> broken) {
        Set<String> inScope = scope.parts(rule.about());
        Set<String> parts = new LinkedHashSet<>();
        Set<String> found = new LinkedHashSet<>();
        for (PlacedMesh placed : meshes.meshes()) {
            if (inScope.contains(placed.part().name()) && broken.test(placed.material())) {
                parts.add(placed.part().name());
                found.add(placed.material().name() + " "
                        + Hex.of(placed.material().baseColor()));
            }
        }
        String shown = String.join(", ", found.stream().limit(4).toList()) + (found.size() > 4 ? " …" : "");
        return parts.isEmpty() ? List.of() : List.of(new Breach(rule, List.copyOf(parts), "there is " + shown));
    }

    /** Of a thing, what most of it is made of must look so; of parts and substances, each. */
    private List<Breach> looks(Rule.Looks rule) {
        Predicate<Material> broken = material -> !LookMatch.has(material, rule.look(), vocabulary.substances());
        if (!(rule.subject() instanceof Subject.Things || rule.subject() instanceof Subject.Sort)) {
            return materials(rule, broken);
        }
        List<Breach> breaches = new ArrayList<>();
        for (SceneThing thing : scope.things(rule.subject())) {
            Optional<Material> main = thing.meshes(scope.scene().materials(), name -> true)
                    .map(Surfaces::byMaterial)
                    .flatMap(areas -> areas.entrySet().stream().max(Comparator.comparingDouble(Map.Entry::getValue)))
                    .map(most -> scope.material(most.getKey()));
            main.filter(broken)
                    .ifPresent(material -> breaches.add(new Breach(
                            rule,
                            partsOf(thing.parts(), material.name()),
                            thing.name() + " is mostly " + material.name() + " " + Hex.of(material.baseColor()))));
        }
        return breaches;
    }

    private static List<String> partsOf(List<Part> parts, String material) {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            if (material.equals(part.material())) {
                names.add(part.name());
            }
            names.addAll(partsOf(part.children(), material));
        }
        return names;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
