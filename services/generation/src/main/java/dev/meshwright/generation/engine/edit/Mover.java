package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Transform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Moves, turns and stretches parts in the scene's coordinates. Whatever lies beneath them goes along, except for what
 * the focus leaves out: that stays beneath a group with the old transform, so that not one bit of it changes.
 */
final class Mover {

    private final Draft draft;
    private final Focus focus;

    Mover(Draft draft, Focus focus) {
        this.draft = draft;
        this.focus = focus;
    }

    /**
     * @param moves what happens to which part; a part beneath another one of them has its move after that one's
     * @return whether any geometry was moved
     */
    boolean apply(Map<Node, Matrix4> moves) throws EngineException {
        List<Node> topmost = draft.layout().topmost(moves.keySet());
        Map<String, Function<Part, List<Part>>> changes = new HashMap<>();
        for (Node node : topmost) {
            Split split = split(node.part(), new HashSet<>());
            if (split.moving() != null && hasShape(split.moving())) {
                List<Part> parts = new ArrayList<>(placed(node, split.moving(), moves.get(node)));
                if (split.staying() != null) {
                    parts.add(split.staying());
                }
                changes.put(node.name(), _ -> parts);
            }
        }
        draft.replace(changes, _ -> false);
        return !changes.isEmpty();
    }

    private static boolean hasShape(Part part) {
        return part.shape() != null || part.children().stream().anyMatch(Mover::hasShape);
    }

    /** The two halves of a part; either may be null. */
    record Split(Part moving, Part staying) {}

    /** What of a part may change, and what has to stay as and where it is. */
    Split split(Part part, Set<String> given) {
        if (!focus.has(part.name())) {
            return new Split(null, part);
        }
        List<Part> moving = new ArrayList<>();
        List<Part> staying = new ArrayList<>();
        for (Part child : part.children()) {
            Split split = split(child, given);
            if (split.moving() != null) {
                moving.add(split.moving());
            }
            if (split.staying() != null) {
                staying.add(split.staying());
            }
        }
        Part half = new Part(part.name(), part.transform(), part.shape(), part.material(), moving);
        return new Split(half, staying.isEmpty() ? null : Part.group(frame(part, given), part.transform(), staying));
    }

    private String frame(Part part, Set<String> given) {
        String wished = part.name() + "_frame";
        String free = draft.free(wished);
        for (int number = 2; !given.add(free); number++) {
            free = draft.free(wished + "_" + number);
        }
        return free;
    }

    private List<Part> placed(Node node, Part part, Matrix4 move) throws EngineException {
        Matrix4 back = Affine.inverse(node.outer())
                .orElseThrow(() -> Refusal.outOfRange(
                        "the size of what holds '" + node.name() + "', which is flattened to nothing",
                        "scale that up first"));
        Matrix4 local = back.times(move).times(node.outer());
        Matrix4 whole = local.times(Matrix4.of(part.transform()));
        Transform moved = part.transform()
                .moved(whole.translation().minus(part.transform().translation()));
        if (isTranslation(local)) {
            return List.of(part.placed(moved));
        }
        Optional<Transform> plain = Affine.asTransform(whole);
        if (plain.isPresent()) {
            return List.of(part.placed(plain.get()));
        }
        Affine.Two two = Affine.apart(local);
        Set<String> given = new HashSet<>();
        Part turned = Part.group(free(part.name() + "_turn", given), two.inner(), List.of(part));
        return List.of(Part.group(free(part.name() + "_stretch", given), two.outer(), List.of(turned)));
    }

    private String free(String wished, Set<String> given) {
        String free = draft.free(wished);
        given.add(free);
        focus.add(free);
        return free;
    }

    /** Only then the numbers of rotation and scale stay as they were written. */
    private static boolean isTranslation(Matrix4 matrix) {
        return matrix.rowX().equals(Matrix4.IDENTITY.rowX())
                && matrix.rowY().equals(Matrix4.IDENTITY.rowY())
                && matrix.rowZ().equals(Matrix4.IDENTITY.rowZ());
    }

    /** The same for the sake of order: all nodes by one move. */
    static Map<Node, Matrix4> all(List<Node> nodes, Matrix4 move) {
        Map<Node, Matrix4> moves = new LinkedHashMap<>();
        nodes.forEach(node -> moves.put(node, move));
        return moves;
    }
}
