package dev.meshwright.generation.engine.refine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that the checks found in a scene. */
final class Assessment {

    /** Differences below this are noise of the measuring. */
    private static final double NOISE = 1e-4;

    private final Survey survey;
    private final List<Finding> findings;
    private final Map<Finding.Subject, Double> weights = new HashMap<>();

    Assessment(Survey survey, List<Finding> findings) {
        this.survey = survey;
        this.findings = List.copyOf(findings);
        findings.forEach(finding -> weights.merge(finding.subject(), finding.weight(), Double::sum));
    }

    Survey survey() {
        return survey;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The sum of all weights: 0 for a scene that nothing is wrong with. */
    double quality() {
        return findings.stream().mapToDouble(Finding::weight).sum();
    }

    boolean isBetterThan(Assessment other) {
        return quality() < other.quality() - NOISE;
    }

    private double weight(Finding.Subject subject) {
        return weights.getOrDefault(subject, 0.0);
    }

    /**
     * Whether this scene is the better one after a finding of the earlier one was mended: the finding weighs less, so
     * does everything together, and nothing else that matters as much has become worse. What a change adds to the scene
     * may bring findings of its own as long as the sum falls.
     */
    boolean mends(Finding finding, Assessment before) {
        if (!isBetterThan(before) || weight(finding.subject()) >= before.weight(finding.subject()) - NOISE) {
            return false;
        }
        Set<String> known = new HashSet<>();
        before.survey.bodies().forEach(body -> known.add(body.name()));
        return findings.stream()
                .filter(found -> found.severity().compareTo(finding.severity()) >= 0)
                .filter(found ->
                        found.parts().isEmpty() || found.parts().stream().anyMatch(known::contains))
                .allMatch(found -> weight(found.subject()) <= before.weight(found.subject()) + NOISE);
    }
}
