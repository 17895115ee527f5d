package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.scene.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Takes parts away, with what belongs to them; what the focus leaves out stays where it is. */
final class Remover {

    private final Draft draft;
    private final Focus focus;

    Remover(Draft draft, Focus focus) {
        this.draft = draft;
        this.focus = focus;
    }

    String apply(Change.Remove change, String clause) throws EngineException {
        List<Node> nodes = draft.layout().topmost(change.target().all());
        Set<Node> lost = new HashSet<>();
        nodes.forEach(node -> lost.addAll(draft.layout().shapes(node)));
        boolean nothingLeft = draft.layout().shapes().stream().allMatch(node -> lost.contains(node) && focus.has(node));
        if (nothingLeft) {
            throw Refusal.nothingLeft(clause);
        }
        Mover mover = new Mover(draft, focus);
        Map<String, Function<Part, List<Part>>> changes = new HashMap<>();
        for (Node node : nodes) {
            Part staying = mover.split(node.part(), new HashSet<>()).staying();
            changes.put(node.name(), _ -> staying == null ? List.of() : List.of(staying));
        }
        draft.replace(changes, focus::has);
        return "Removed " + Report.names(nodes.stream().map(Node::name).toList()) + ".";
    }
}
