package dev.meshwright.generation.engine.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts that may change: all of them, or those of a list and what the edit itself adds. */
final class Focus {

    private final boolean everything;
    private final Set<String> names;

    Focus(Collection<String> names) {
        this.everything = names.isEmpty();
        this.names = new LinkedHashSet<>(names);
    }

    boolean isEverything() {
        return everything;
    }

    boolean has(String name) {
        return everything || names.contains(name);
    }

    boolean has(Node node) {
        return has(node.name());
    }

    void add(String name) {
        if (!everything) {
            names.add(name);
        }
    }

    void renamed(String from, String to) {
        if (!everything && names.remove(from)) {
            names.add(to);
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** The shapes of a part that the focus does not have, by name. */
    List<String> outside(Layout layout, Node node) {
        List<String> outside = new ArrayList<>();
        layout.shapes(node).stream().filter(it -> !has(it)).forEach(it -> outside.add(it.name()));
        return outside;
    }
}
