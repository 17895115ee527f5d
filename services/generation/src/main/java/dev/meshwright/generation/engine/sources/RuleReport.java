package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.prompt.Limit;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Scene;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in the log which rules were applied, which could not be, and which file won. */
final class RuleReport {

    private final SourceRules rules;
    private final Journal journal;

    RuleReport(SourceRules rules, Journal journal) {
        this.rules = rules;
        this.journal = journal;
    }

    /** Rules that speak of nothing in this scene are passed over. */
    void tell(Scene scene, RuleKeeper.Outcome outcome) {
        SceneMeshes meshes = SceneMeshes.of(scene);
        RuleCheck check = outcome.check(meshes);
        Set<Rule> brokenBefore = outcome.before().stream().map(Breach::rule).collect(Collectors.toSet());
        for (Rule rule : rules.rules()) {
            boolean term = outcome.terms().contains(rule);
            if (term || (check.concerns(rule) && !outcome.outvoted().contains(rule))) {
                tell(rule, term, brokenBefore.contains(rule), check.breaches(rule), outcome.sizeGiven());
                tellConflict(rule);
            }
        }
    }

    private void tell(Rule rule, boolean term, boolean brokenBefore, List<Breach> breaches, boolean sizeGiven) {
        if (rule instanceof Rule.Size && sizeGiven && !term) {
            journal.info("Against " + rule.origin().quoted() + ", the request's target size wins.");
        } else if (!breaches.isEmpty() && !term) {
            String found = breaches.stream().limit(3).map(Breach::found).collect(Collectors.joining("; "));
            journal.warn("Could not be kept: " + rule.origin().quoted() + ": " + found + ".");
        } else if (term || brokenBefore || !isOnlyLimit(rule)) {
            journal.info("Applied " + rule.origin().quoted() + ".");
        }
    }

    /** Limits that the scene keeps of itself have changed nothing. */
    private static boolean isOnlyLimit(Rule rule) {
        return switch (rule) {
            case Rule.Size size -> size.measure().limit() != Limit.EXACT;
            case Rule.NoColour _ -> true;
            case Rule.NoSubstance _ -> true;
            case Rule.Triangles _ -> false;
            case Rule.Palette _ -> false;
            case Rule.Looks _ -> false;
            case Rule.Term _ -> false;
        };
    }

    private void tellConflict(Rule rule) {
        for (Conflict conflict : rules.conflicts()) {
            if (conflict.later().equals(rule)) {
                journal.info("Against " + conflict.earlier().origin().quoted() + ", the later "
                        + rule.origin().quoted() + " wins.");
            }
        }
    }
}
