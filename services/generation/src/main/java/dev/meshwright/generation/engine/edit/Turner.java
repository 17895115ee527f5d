package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.scene.Vec3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns and moves parts; what hangs on them goes along. */
final class Turner {

    private final Draft draft;
    private final Focus focus;

    Turner(Draft draft, Focus focus) {
        this.draft = draft;
        this.focus = focus;
    }

    String turn(Change.Turn change) throws EngineException {
        Selection target = change.target();
        Map<Node, Matrix4> moves = new LinkedHashMap<>();
        Map<Node, Matrix4> rides = new LinkedHashMap<>();
        for (Joints.Unit unit : units(target)) {
            Matrix4 move = Affine.turning(change.degrees(), unit.pivot());
            unit.nodes().forEach(node -> moves.put(node, move));
            unit.riders().keySet().forEach(node -> rides.putIfAbsent(node, move));
        }
        rides.forEach(moves::putIfAbsent);
        new Mover(draft, focus).apply(moves);
        Vec3 degrees = change.degrees();
        return "Turned " + Report.names(target) + " by " + Factors.number(degrees.x()) + "°, "
                + Factors.number(degrees.y()) + "°, " + Factors.number(degrees.z()) + "° about X, Y, Z.";
    }

    /** The whole model turns about its own middle. */
    private List<Joints.Unit> units(Selection target) {
        if (!target.whole()) {
            return Units.of(draft.layout(), target);
        }
        Bounds bounds = draft.layout().bounds().orElseThrow();
        Vec3 foot =
                new Vec3(bounds.center().x(), bounds.min().y(), bounds.center().z());
        return List.of(new Joints.Unit(target.named(), foot, false, Map.of()));
    }

    String move(Change.Move change) throws EngineException {
        Vec3 by = change.by();
        if (change.ofItsSize()) {
            by = by.times(draft.layout().bounds().orElseThrow().longestSide());
        }
        move(change.target(), by);
        return "Moved " + Report.names(change.target()) + " by " + Factors.metres(by.x()) + " to its own left, "
                + Factors.metres(by.y()) + " up, " + Factors.metres(by.z()) + " forward.";
    }

    void move(Selection target, Vec3 by) throws EngineException {
        Map<Node, Matrix4> moves = new LinkedHashMap<>();
        Matrix4 move = Affine.moving(by);
        for (Joints.Unit unit : units(target)) {
            unit.nodes().forEach(node -> moves.put(node, move));
            unit.riders().keySet().forEach(node -> moves.putIfAbsent(node, move));
        }
        new Mover(draft, focus).apply(moves);
        double farthest = draft.layout().bounds().orElseThrow().longestSide();
        if (!(farthest <= 10 * Factors.LARGEST)) {
            throw Refusal.outOfRange(
                    "a model " + Factors.metres(farthest) + " long", "its parts would lie too far apart");
        }
    }
}
