package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.compose.Journal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends one finding after the other, the gravest first; what doesn't make the scene better is taken back. */
final class Refinement {

    /** Scenes measured at most, so that a hopeless scene takes no longer than a bad one. */
    private static final int MOST_ATTEMPTS = 120;

    private final Inspector inspector;
    private final Journal journal;
    private final Set<Finding.Subject> givenUp = new HashSet<>();
    private final List<String> done = new ArrayList<>();
    private Assessment current;
    private int attempts;

    Refinement(Inspector inspector, Journal journal, Assessment start) {
        this.inspector = inspector;
        this.journal = journal;
        current = start;
    }

    /** The best scene that was reached; the very one that it began with where nothing could be mended. */
    Assessment run() {
        mendAll();
        if (!done.isEmpty() && !givenUp.isEmpty()) {
            // What stood in the way of a remedy may be mended by now.
            givenUp.clear();
            mendAll();
        }
        return current;
    }

    /** How many findings were mended. */
    int count() {
        return done.size();
    }

    private void mendAll() {
        Optional<Finding> next = gravest();
        while (next.isPresent() && attempts < MOST_ATTEMPTS) {
            mend(next.get());
            next = gravest();
        }
    }

    private Optional<Finding> gravest() {
        return current.findings().stream()
                .filter(finding -> finding.weight() > 0 && !givenUp.contains(finding.subject()))
                .min(Comparator.comparing(Finding::severity)
                        .reversed()
                        .thenComparing(Finding::kind)
                        .thenComparing(
                                Comparator.comparingDouble(Finding::weight).reversed()));
    }

    private void mend(Finding finding) {
        Assessment best = null;
        Change chosen = null;
        for (Change change : inspector.remedies(finding, current.survey())) {
            Interruption.check();
            attempts++;
            double limit = best == null ? current.quality() : best.quality();
            Optional<Assessment> result = inspector.assess(change.scene(), limit);
            if (result.isPresent()
                    && result.get().mends(finding, current)
                    && (best == null || result.get().isBetterThan(best))) {
                best = result.get();
                chosen = change;
            }
        }
        if (best == null) {
            givenUp.add(finding.subject());
        } else {
            current = best;
            done.add(finding.sentence());
            journal.step(0.15, "Mending");
            journal.info(finding.sentence() + ": " + chosen.words() + ".");
        }
    }
}
