package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives parts other sizes. Each grows from where it is joined to the rest; what hangs on it goes along. */
final class Resizer {

    private final Draft draft;
    private final Focus focus;

    Resizer(Draft draft, Focus focus) {
        this.draft = draft;
        this.focus = focus;
    }

    /** Gives back what was done, for people. */
    String apply(Change.Resize change) throws EngineException {
        Selection target = change.target();
        if (target.whole() && focus.isEverything()) {
            return whole(change);
        }
        Layout layout = draft.layout();
        Map<Node, Matrix4> moves = new LinkedHashMap<>();
        Map<Node, Matrix4> rides = new LinkedHashMap<>();
        String said = "";
        for (Joints.Unit unit : Units.of(layout, target)) {
            List<Node> measured =
                    unit.nodes().stream().filter(target.named()::contains).toList();
            Bounds bounds = measurable(layout, measured);
            Vec3 factors = Factors.of(bounds.size(), change.wishes(), !unit.held());
            Matrix4 move = Affine.scaling(factors, unit.pivot());
            unit.nodes().forEach(node -> moves.put(node, move));
            unit.riders()
                    .forEach((node, joint) -> rides.putIfAbsent(
                            node, Affine.moving(move.point(joint).minus(joint))));
            said = Factors.words(factors, bounds.size());
        }
        rides.forEach(moves::putIfAbsent);
        new Mover(draft, focus).apply(moves);
        checkSize();
        return "Scaled " + Report.names(target) + " by " + said + ".";
    }

    /** Only what may change counts. */
    private Bounds measurable(Layout layout, List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> layout.shapes(node).stream())
                .filter(focus::has)
                .map(node -> layout.mesh(node).boundsUnder(node.world()))
                .reduce(Bounds::union)
                .orElseThrow();
    }

    private String whole(Change.Resize change) throws EngineException {
        Bounds bounds = draft.layout().bounds().orElseThrow();
        Vec3 factors = Factors.of(bounds.size(), change.wishes(), true);
        Vec3 foot =
                new Vec3(bounds.center().x(), bounds.min().y(), bounds.center().z());
        boolean uniform = factors.x() == factors.y() && factors.y() == factors.z();
        if (uniform) {
            Vec3 back = foot.minus(foot.times(factors.x()));
            List<Part> parts = Scenes.scaled(draft.parts(), factors.x()).stream()
                    .map(part -> part.placed(part.transform().moved(back)))
                    .toList();
            draft.become(parts);
        } else {
            Transform stretch = new Transform(foot.minus(foot.scaledBy(factors)), Vec3.ZERO, factors);
            String name = draft.free(draft.name() + "_proportions");
            draft.become(List.of(Part.group(name, stretch, draft.parts())));
        }
        checkSize();
        return "Scaled the whole model by " + Factors.words(factors, bounds.size()) + ".";
    }

    private void checkSize() throws EngineException {
        double longest = draft.layout().bounds().orElseThrow().longestSide();
        if (!(longest <= Factors.LARGEST)) {
            throw Refusal.outOfRange(
                    "a model " + Factors.metres(longest) + " long",
                    "models are up to " + Factors.LARGEST + " metres long");
        }
    }
}
