package dev.meshwright.generation.engine.refine;

import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Scene;
import java.util.List;
import java.util.Set;

/** Finds scenes of more triangles than they may have, and makes them less round, however little that shows. */
final class BudgetCheck implements Check {

    /** Errors of roundness that are tried one after the other, as shares of the scene's length. */
    private static final double[] ERRORS = {0.0006, 0.0009, 0.0013, 0.002, 0.003, 0.0045, 0.007, 0.01, 0.02, 0.05};

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
        Scene best = survey.scene();
        int least = survey.triangleCount();
        for (double error : ERRORS) {
            Scene coarser = Roundness.plain(error * survey.length()).applied(survey, _ -> true);
            int triangles = Scenes.triangleCount(coarser);
            if (triangles < least) {
                best = coarser;
                least = triangles;
            }
            if (least <= budget) {
                break;
            }
        }
        return List.of(new Change(best, "made less round, " + least + " triangles are left"));
    }
}
