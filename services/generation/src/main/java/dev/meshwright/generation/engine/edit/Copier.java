package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sets copies of parts beside them. */
final class Copier {

    static final int MOST = 50;
    private static final int MOST_PARTS = 2000;
    private static final double GAP = 1.25;

    private final Draft draft;
    private final Focus focus;

    Copier(Draft draft, Focus focus) {
        this.draft = draft;
        this.focus = focus;
    }

    /** The copies of the named parts, or what the words ask for in vain. */
    record Copies(String report, List<String> names) {}

    Copies apply(Change.Duplicate change) throws EngineException {
        Layout layout = draft.layout();
        List<Node> nodes = layout.topmost(change.target().all());
        long each =
                nodes.stream().mapToLong(node -> layout.subtree(node).size()).sum();
        if (layout.nodes().size() + each * change.copies() > MOST_PARTS) {
            throw Refusal.outOfRange(
                    change.copies() + " copies of " + Report.names(change.target()),
                    "a model has up to " + MOST_PARTS + " parts");
        }
        Vec3 step = step(layout, nodes, change);
        Set<String> given = new HashSet<>();
        List<String> made = new ArrayList<>();
        Map<String, Function<Part, List<Part>>> changes = new HashMap<>();
        for (Node node : nodes) {
            List<Part> parts = new ArrayList<>(List.of(node.part()));
            for (int copy = 1; copy <= change.copies(); copy++) {
                Part part = local(node, renamed(node.part(), given), step.times(copy));
                parts.add(part);
                made.add(part.name());
            }
            changes.put(node.name(), _ -> parts);
        }
        draft.replace(changes, _ -> false);
        String report = "Made " + change.copies() + (change.copies() == 1 ? " copy of " : " copies of ")
                + Report.names(change.target()) + ": " + Report.names(made) + ".";
        return new Copies(report, made);
    }

    private static Vec3 step(Layout layout, List<Node> nodes, Change.Duplicate change) {
        if (change.step() != 0) {
            return change.direction().times(change.step());
        }
        Vec3 size = layout.bounds(nodes).map(Bounds::size).orElse(Vec3.ONE);
        double along = Math.abs(size.dot(change.direction()));
        return change.direction().times(along * (change.direction().y() == 0 ? GAP : 1));
    }

    private static Part local(Node node, Part part, Vec3 by) throws EngineException {
        Optional<Vec3> local = Affine.inverse(node.outer()).map(inverse -> inverse.direction(by));
        if (local.isEmpty()) {
            throw Refusal.outOfRange("the size of what holds '" + node.name() + "'", "it is flattened to nothing");
        }
        return part.placed(part.transform().moved(local.get()));
    }

    private Part renamed(Part part, Set<String> given) {
        String base = part.name().replaceAll("_\\d{1,9}$", "");
        String name = base;
        for (int number = 2; draft.layout().has(name) || !given.add(name); number++) {
            name = base.substring(0, Math.min(base.length(), 100)) + "_" + number;
        }
        focus.add(name);
        List<Part> children =
                part.children().stream().map(child -> renamed(child, given)).toList();
        return new Part(name, part.transform(), part.shape(), part.material(), children);
    }
}
