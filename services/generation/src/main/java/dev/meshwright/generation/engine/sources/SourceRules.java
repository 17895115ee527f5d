package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.SourceText;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of a project's sources. Where two contradict each other, the later file's holds. */
public final class SourceRules {

    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final List<Conflict> conflicts;

    private SourceRules(Vocabulary vocabulary, List<Rule> rules, List<Conflict> conflicts) {
        this.vocabulary = vocabulary;
        this.rules = List.copyOf(rules);
        this.conflicts = List.copyOf(conflicts);
    }

    /** Finds the rules in any texts; what is prose has none. Takes time in proportion to the texts. */
    public static SourceRules read(List<SourceText> sources, Vocabulary vocabulary) {
        Map<Object, Rule> byAspect = new LinkedHashMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Rule rule : new SourceReader(vocabulary).read(sources)) {
            Object aspect = Aspects.of(rule);
            Rule earlier = byAspect.remove(aspect);
            if (earlier != null && Aspects.contradict(earlier, rule)) {
                conflicts.add(new Conflict(earlier, rule));
            }
            byAspect.put(aspect, rule);
        }
        return new SourceRules(vocabulary, List.copyOf(byAspect.values()), conflicts);
    }

    /** Those that hold, in the order of the files. */
    public List<Rule> rules() {
        return rules;
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** What a scene breaks, rule by rule; what it has nothing of is not broken. */
    public List<Breach> breaches(SceneMeshes meshes, String task) {
        RuleCheck check = new RuleCheck(new Scope(meshes.scene(), vocabulary, task), vocabulary, meshes);
        return rules.stream().flatMap(rule -> check.breaches(rule).stream()).toList();
    }

    /** The same for a scene that is not meshed yet. */
    public List<Breach> breaches(Scene scene, String task) {
        return breaches(SceneMeshes.of(scene), task);
    }
}
