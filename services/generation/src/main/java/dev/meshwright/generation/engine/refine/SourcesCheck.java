package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.generation.engine.sources.Breach;
import dev.meshwright.generation.engine.sources.Rule;
import dev.meshwright.generation.engine.sources.SourceRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds rules of the project's sources that the scene breaks; how they are obeyed depends on the sort of rule. */
final class SourcesCheck implements Check {

    private final SourceRules rules;
    private final String task;
    private final MaterialRemedies materials;

    /** @param task the words that the scene was made of, which say what some rules are about */
    SourcesCheck(SourceRules rules, String task, Vocabulary vocabulary) {
        this.rules = rules;
        this.task = task;
        materials = new MaterialRemedies(vocabulary);
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.RULE);
    }

    @Override
    public List<Finding> find(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        breaches(survey).forEach((rule, breaches) -> findings.add(finding(rule, breaches, survey)));
        return findings;
    }

    private Map<Rule, List<Breach>> breaches(Survey survey) {
        Map<Rule, List<Breach>> byRule = new LinkedHashMap<>();
        if (!rules.isEmpty()) {
            for (Breach breach : rules.breaches(survey.meshes(), task)) {
                byRule.computeIfAbsent(breach.rule(), _ -> new ArrayList<>()).add(breach);
            }
        }
        return byRule;
    }

    /** A rule that is broken less often weighs less, so that each step towards obeying it counts. */
    private Finding finding(Rule rule, List<Breach> breaches, Survey survey) {
        int broken = breaches.size() + names(breaches).size();
        String more = breaches.size() > 1 ? " and " + (breaches.size() - 1) + " more" : "";
        return Finding.major(
                        Kind.RULE,
                        List.of(),
                        broken,
                        6 + 0.2 * broken + excess(rule, breaches, survey),
                        "The rule of " + rule.origin().quoted() + " is broken, "
                                + breaches.getFirst().found() + more)
                .about("rule " + rules.rules().indexOf(rule));
    }

    /** How many times as many triangles there are as there may be, so that coming nearer counts too. */
    private static double excess(Rule rule, List<Breach> breaches, Survey survey) {
        if (!(rule instanceof Rule.Triangles triangles)) {
            return 0;
        }
        Set<String> names = names(breaches);
        int count = survey.bodies().stream()
                .filter(body -> names.contains(body.name()))
                .mapToInt(Body::triangleCount)
                .sum();
        return (double) count / Math.max(1, triangles.most());
    }

    private static Set<String> names(List<Breach> breaches) {
        Set<String> names = new LinkedHashSet<>();
        breaches.forEach(breach -> names.addAll(breach.parts()));
        return names;
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        for (Map.Entry<Rule, List<Breach>> broken : breaches(survey).entrySet()) {
            if (finding(broken.getKey(), broken.getValue(), survey).subject().equals(finding.subject())) {
                return remedies(broken.getKey(), broken.getValue(), survey);
            }
        }
        return List.of();
    }

    private List<Change> remedies(Rule rule, List<Breach> breaches, Survey survey) {
        Set<String> names = names(breaches);
        return switch (rule) {
            case Rule.Size size -> SizeRemedies.of(size, breaches, survey);
            case Rule.Triangles triangles -> TriangleRemedies.of(triangles.most(), names, survey);
            case Rule.Palette palette -> materials.palette(palette, names, survey.scene());
            case Rule.NoColour colour -> materials.others(names, survey.scene());
            case Rule.NoSubstance substance -> materials.others(names, survey.scene());
            case Rule.Looks looks -> materials.look(looks.look(), names, survey.scene());
            case Rule.Term _ -> List.of();
        };
    }
}
