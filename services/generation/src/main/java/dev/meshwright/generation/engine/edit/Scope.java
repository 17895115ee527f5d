package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds what a clause names against what may change. */
final class Scope {

    private final Layout layout;
    private final Focus focus;
    private final String clause;

    Scope(Layout layout, Focus focus, String clause) {
        this.layout = layout;
        this.focus = focus;
        this.clause = clause;
    }

    /**
     * The selection as far as it may change. Where it names a part that may not, or nothing that may, there is none.
     *
     * @throws EngineException with the parts that would have to change and may not
     */
    Selection of(Selection selection) throws EngineException {
        if (focus.isEverything()) {
            return selection;
        }
        List<Node> named = new ArrayList<>();
        Set<String> outside = new LinkedHashSet<>();
        selection.named().forEach(node -> collect(node, named, outside));
        List<Node> able = named.stream().filter(this::canChange).toList();
        named.stream().filter(node -> !canChange(node)).forEach(node -> outside.addAll(focus.outside(layout, node)));
        if (able.isEmpty() || (!selection.loose() && !outside.isEmpty())) {
            if (outside.isEmpty()) {
                outside.addAll(selection.names());
            }
            throw Refusal.outsideFocus(clause, outside, focus.names());
        }
        List<Node> along = new ArrayList<>();
        selection.along().forEach(node -> collect(node, along, new LinkedHashSet<>()));
        along.removeIf(node -> !canChange(node));
        return new Selection(selection.phrase(), able, along, false, selection.loose());
    }

    private void collect(Node node, List<Node> inside, Set<String> outside) {
        if (focus.has(node)) {
            inside.add(node);
            return;
        }
        if (node.part().shape() != null) {
            outside.add(node.name());
        }
        layout.children(node).forEach(child -> collect(child, inside, outside));
    }

    /** Whether a shape would change with the part: its own, or one beneath it that no part outside the focus holds. */
    private boolean canChange(Node node) {
        return focus.has(node)
                && (node.part().shape() != null
                        || layout.children(node).stream().anyMatch(this::canChange));
    }
}
