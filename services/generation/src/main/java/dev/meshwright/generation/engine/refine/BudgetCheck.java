package dev.meshwright.generation.engine.refine;

import java.util.List;
import java.util.Set;

/** Finds scenes of more triangles than they may have, and makes them less round, however little that shows. */
final class BudgetCheck implements Check {

    private final int budget;

    BudgetCheck(int budget) {
        this.budget = budget;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.BUDGET);
    }

    @Override
    public List<Finding> find(Survey survey) {
        int triangles = survey.triangleCount();
        if (triangles <= budget) {
            return List.of();
        }
        return List.of(Finding.major(
                Kind.BUDGET,
                List.of(),
                triangles,
                5.0 + 5.0 * (triangles - budget) / budget,
                "The scene has " + triangles + " triangles where " + budget + " are allowed"));
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        return TriangleRemedies.of(budget, Set.of(), survey);
    }
}
