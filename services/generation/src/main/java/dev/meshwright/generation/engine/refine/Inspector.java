package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Workbench;
import dev.meshwright.mesh.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has all checks look at scenes, with the same yardstick for each. */
final class Inspector {

    private final List<Check> checks;
    private final Workbench workbench;
    private final double length;
    private final Expectation expectation;

    /** @param checks the cheap ones first, because a scene that is worse by them isn't looked at further */
    Inspector(List<Check> checks, Workbench workbench, double length, Expectation expectation) {
        this.checks = List.copyOf(checks);
        this.workbench = workbench;
        this.length = length;
        this.expectation = expectation;
    }

    Assessment assess(Scene scene) {
        return assess(scene, Double.POSITIVE_INFINITY).orElseThrow();
    }

    /** Nothing for a scene that turns out to be worse than a quality that is known already. */
    Optional<Assessment> assess(Scene scene, double known) {
        Survey survey = new Survey(scene, workbench, length, expectation);
        List<Finding> findings = new ArrayList<>();
        double sum = 0;
        for (Check check : checks) {
            Interruption.check();
            List<Finding> found = check.find(survey);
            findings.addAll(found);
            sum += found.stream().mapToDouble(Finding::weight).sum();
            if (sum > known) {
                return Optional.empty();
            }
        }
        return Optional.of(new Assessment(survey, findings));
    }

    List<Change> remedies(Finding finding, Survey survey) {
        return checks.stream()
                .filter(check -> check.kinds().contains(finding.kind()))
                .flatMap(check -> check.remedies(finding, survey).stream())
                .toList();
    }
}
