package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Finds parts far larger or smaller than the blueprint has them, and notes those that are as thin as a hair. */
final class ProportionCheck implements Check {

    /** A part may be this many times as large as expected, or as small. */
    private static final double MOST = 1.6;

    /** Length of a part as a multiple of its next longest side: a hair. */
    private static final double THINNEST = 300;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PROPORTION);
    }

    @Override
    public List<Finding> find(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (Body body : survey.bodies()) {
            OptionalDouble ratio = ratio(body, survey);
            if (ratio.isPresent()) {
                finding(body, ratio.getAsDouble()).ifPresent(findings::add);
            } else {
                hair(body).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static OptionalDouble ratio(Body body, Survey survey) {
        return survey.blueprint()
                .flatMap(known -> known.body(body.name()))
                .filter(there -> there.extent() > 0)
                .map(there -> OptionalDouble.of(body.extent() / there.extent()))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<Finding> finding(Body body, double ratio) {
        double off = Math.abs(Math.log(ratio));
        if (off <= Math.log(MOST)) {
            return Optional.empty();
        }
        String times = String.format(Locale.ROOT, "%.1f", ratio > 1 ? ratio : 1 / ratio);
        return Optional.of(Finding.major(
                Kind.PROPORTION,
                List.of(body.name()),
                ratio,
                5 + 4 * off,
                body.name() + " is " + times + " times too " + (ratio > 1 ? "large" : "small")));
    }

    private static Optional<Finding> hair(Body body) {
        Vec3 size = body.bounds().size();
        double[] sides = {size.x(), size.y(), size.z()};
        Arrays.sort(sides);
        double times = sides[2] / sides[1];
        return times <= THINNEST
                ? Optional.empty()
                : Optional.of(Finding.note(
                        Kind.PROPORTION,
                        List.of(body.name()),
                        times,
                        body.name() + " is " + Math.round(times) + " times as long as it is thick"));
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        String name = finding.parts().getFirst();
        double factor = 1 / finding.amount();
        String words = String.format(Locale.ROOT, "scaled by %.2f", factor);
        List<Change> changes = new ArrayList<>();
        for (String group : groups(survey.scene().parts(), name)) {
            changes.add(new Change(scaled(survey.scene(), group, factor), group + " " + words));
        }
        changes.add(new Change(scaled(survey.scene(), name, factor), words));
        changes.add(new Change(reshaped(survey.scene(), name, factor), words));
        return changes;
    }

    /** The groups that a part lies in, the innermost first. */
    private static List<String> groups(List<Part> parts, String name) {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return List.of();
            }
            if (holds(part, name)) {
                List<String> groups = new ArrayList<>(groups(part.children(), name));
                groups.add(part.name());
                return groups;
            }
        }
        return List.of();
    }

    private static boolean holds(Part part, String name) {
        return part.children().stream().anyMatch(child -> child.name().equals(name) || holds(child, name));
    }

    private static Scene scaled(Scene scene, String name, double factor) {
        return SceneChanges.mapped(scene, part -> {
            Transform transform = part.transform();
            return part.name().equals(name)
                    ? part.placed(new Transform(
                            transform.translation(),
                            transform.rotation(),
                            transform.scale().times(factor)))
                    : part;
        });
    }

    private static Scene reshaped(Scene scene, String name, double factor) {
        return SceneChanges.mapped(
                scene,
                part -> part.name().equals(name)
                        ? new Part(
                                name,
                                part.transform(),
                                Scenes.scaled(List.of(Part.of(name, null, part.shape(), part.material())), factor)
                                        .getFirst()
                                        .shape(),
                                part.material(),
                                part.children())
                        : part);
    }
}
