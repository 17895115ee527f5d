package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.scene.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives parts other names. */
final class Renamer {

    private final Draft draft;
    private final Focus focus;

    Renamer(Draft draft, Focus focus) {
        this.draft = draft;
        this.focus = focus;
    }

    String apply(Change.Rename change) throws EngineException {
        Selection target = change.target();
        if (target.whole() && focus.isEverything()) {
            draft.call(change.name());
            return "Called the whole model '" + change.name() + "'.";
        }
        Map<String, String> names = new HashMap<>();
        List<String> old = target.names();
        for (int index = 0; index < old.size(); index++) {
            String name = old.size() == 1 ? change.name() : change.name() + "_" + (index + 1);
            boolean taken = draft.layout().has(name) && !old.contains(name);
            if (taken) {
                throw Refusal.outOfRange(
                        "the name '" + name + "'", "another part is called so already; choose a name that is free");
            }
            names.put(old.get(index), name);
        }
        draft.become(renamed(draft.parts(), names));
        names.forEach(focus::renamed);
        return "Renamed " + Report.names(target) + " to " + Report.names(List.copyOf(names.values())) + ".";
    }

    private static List<Part> renamed(List<Part> parts, Map<String, String> names) {
        return parts.stream()
                .map(part -> new Part(
                        names.getOrDefault(part.name(), part.name()),
                        part.transform(),
                        part.shape(),
                        part.material(),
                        renamed(part.children(), names)))
                .toList();
    }
}
