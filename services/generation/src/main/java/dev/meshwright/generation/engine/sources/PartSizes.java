package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.generation.engine.model.Bounds;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.generation.engine.prompt.Measure;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Gives parts of a thing the lengths that rules demand, each where it stands. */
final class PartSizes {

    private static final double MOST = 50;

    private PartSizes() {}

    /** Names of all parts of a thing. */
    static List<String> names(Model model) {
        List<String> names = new ArrayList<>();
        collect(model.parts(), names);
        return names;
    }

    private static void collect(List<Part> parts, List<String> names) {
        for (Part part : parts) {
            names.add(part.name());
            collect(part.children(), names);
        }
    }

    /** The thing scaled as a whole, so that the first such part's upper side is so high above the ground. */
    static Model levelled(Model model, Predicate<String> named, Measure measure) {
        Optional<Bounds> part = first(model.parts(), List.of(), named);
        if (part.isEmpty()) {
            return model;
        }
        double level = part.get().max().y() - model.bounds().min().y();
        boolean kept = level <= 0 || measure.limit().allows(level, measure.metres(), 0);
        return kept ? model : model.scaled(sane(measure.metres() / level)).grounded();
    }

    /** What goes further isn't followed: the check of the rules says so. */
    private static double sane(double factor) {
        return Math.clamp(factor, 1 / MOST, MOST);
    }

    private static Optional<Bounds> first(List<Part> parts, List<Part> groups, Predicate<String> named) {
        for (Part part : parts) {
            if (part.shape() != null && named.test(part.name())) {
                return Optional.of(bounds(part, groups));
            }
            List<Part> inner = new ArrayList<>(groups);
            inner.add(part);
            Optional<Bounds> found = first(part.children(), inner, named);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Bounds bounds(Part part, List<Part> groups) {
        Part whole = Part.of(part.name(), part.transform(), part.shape(), part.material());
        for (Part group : groups.reversed()) {
            whole = Part.group(group.name(), group.transform(), List.of(whole));
        }
        return Bounds.of(List.of(whole));
    }

    static Model resized(Model model, Predicate<String> named, Measure measure) {
        List<Part> parts = resized(model.parts(), Vec3.ONE, named, measure);
        return parts.equals(model.parts()) ? model : Model.of(parts, model.anchors());
    }

    /** @param scale of all groups around */
    private static List<Part> resized(List<Part> parts, Vec3 scale, Predicate<String> named, Measure measure) {
        List<Part> result = new ArrayList<>();
        for (Part part : parts) {
            Transform transform = part.transform();
            if (part.shape() != null && named.test(part.name())) {
                result.add(resized(part, scale, measure));
            } else {
                List<Part> children = resized(part.children(), scale.scaledBy(transform.scale()), named, measure);
                result.add(new Part(part.name(), transform, part.shape(), part.material(), children));
            }
        }
        return result;
    }

    /** Stretched about the middle of its lower side; a turned part keeps its proportions. */
    private static Part resized(Part part, Vec3 scale, Measure measure) {
        Part alone = Part.of(part.name(), part.transform(), part.shape(), part.material());
        Bounds bounds = Bounds.of(List.of(alone));
        double length = Lengths.along(bounds.size().scaledBy(scale), measure.direction());
        if (length <= 0 || measure.limit().allows(length, measure.metres(), 0)) {
            return part;
        }
        double factor = sane(measure.metres() / length);
        boolean turned = !part.transform().rotation().equals(Vec3.ZERO);
        Vec3 factors =
                turned ? Vec3.uniform(factor) : along(bounds.size().scaledBy(scale), measure.direction(), factor);
        Transform old = part.transform();
        Vec3 foot = bounds.foot();
        Vec3 moved = foot.plus(old.translation().minus(foot).scaledBy(factors));
        Transform stretched = new Transform(moved, old.rotation(), old.scale().scaledBy(factors));
        return new Part(part.name(), stretched, part.shape(), part.material(), part.children());
    }

    private static Vec3 along(Vec3 size, Direction direction, double factor) {
        double longest = Lengths.along(size, Direction.LONGEST);
        boolean any = direction == Direction.LONGEST || direction == Direction.LENGTH;
        boolean x = direction == Direction.WIDTH || (any && size.x() == longest);
        boolean y = direction == Direction.HEIGHT || (any && size.y() == longest);
        boolean z = direction == Direction.DEPTH || (any && size.z() == longest);
        return new Vec3(x ? factor : 1, y ? factor : 1, z ? factor : 1);
    }
}
