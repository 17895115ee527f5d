package dev.meshwright.generation.engine.refine;

import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Scene;
import java.util.List;
import java.util.Set;

/** Brings some parts, or all, within a number of triangles by making them less round. */
final class TriangleRemedies {

    /** Errors of roundness that are tried one after the other, as shares of the scene's length. */
    private static final double[] ERRORS = {0.0006, 0.0009, 0.0013, 0.002, 0.003, 0.0045, 0.007, 0.01, 0.02, 0.05};

    private TriangleRemedies() {}

    /** @param names parts that count together; empty for all */
    static List<Change> of(int most, Set<String> names, Survey survey) {
        Scene best = survey.scene();
        int least = count(best, names);
        for (double error : ERRORS) {
            if (least <= most) {
                break;
            }
            Scene coarser = Roundness.plain(error * survey.length())
                    .applied(survey, body -> names.isEmpty() || names.contains(body.name()));
            int triangles = count(coarser, names);
            if (triangles < least) {
                best = coarser;
                least = triangles;
            }
        }
        return List.of(new Change(best, "made less round, " + least + " triangles are left"));
    }

    private static int count(Scene scene, Set<String> names) {
        return SceneMeshes.of(scene).meshes().stream()
                .filter(placed ->
                        names.isEmpty() || names.contains(placed.part().name()))
                .mapToInt(placed -> placed.mesh().triangleCount())
                .sum();
    }
}
