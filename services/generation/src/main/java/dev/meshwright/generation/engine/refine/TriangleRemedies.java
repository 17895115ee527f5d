package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.compose.TriangleDiet;
import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings some parts, or all, within a number of triangles by making them less round. */
final class TriangleRemedies {

    /** Errors of roundness that are tried one after the other, as shares of the scene's length. */
    private static final double[] ERRORS = {0.0006, 0.0009, 0.0013, 0.002, 0.003, 0.0045, 0.007, 0.01, 0.02, 0.05};

    private static final int MOST_ATTEMPTS = 3;

    private TriangleRemedies() {}

    /**
     * Coarser scenes from the first that keeps the limit downwards to finer ones, which come nearer at least.
     *
     * @param names parts that count together; empty for all
     */
    static List<Change> of(int most, Set<String> names, Survey survey) {
        List<Change> changes = new ArrayList<>();
        int least = count(survey.scene(), names);
        for (double error : ERRORS) {
            Interruption.check();
            Scene coarser = Roundness.plain(error * survey.length())
                    .applied(survey, body -> names.isEmpty() || names.contains(body.name()));
            int triangles = count(coarser, names);
            if (triangles < least) {
                Scene whole = holdingTogether(coarser, survey);
                changes.addFirst(new Change(whole, "made less round, " + triangles + " triangles are left"));
                least = triangles;
            }
            if (least <= most) {
                break;
            }
        }
        boolean reached = least <= most;
        diet(most, names, survey).ifPresent(change -> changes.add(reached ? changes.size() : 0, change));
        return changes;
    }

    /** The engine's own way to few triangles, which makes corners of curves; not where it leaves parts out. */
    private static Optional<Change> diet(int most, Set<String> names, Survey survey) {
        Set<String> all = names(survey.bodies());
        Scene scene = holdingTogether(TriangleDiet.within(survey.scene(), names.isEmpty() ? all : names, most), survey);
        Survey result = survey.of(scene);
        return names(result.bodies()).equals(all)
                ? Optional.of(new Change(
                        scene, "made of corners instead of curves, " + count(scene, names) + " triangles are left"))
                : Optional.empty();
    }

    /** What loses its hold on other parts by being less round is moved the little that it takes to touch them again. */
    private static Scene holdingTogether(Scene coarser, Survey survey) {
        Set<Set<String>> before = new HashSet<>();
        survey.contacts().clusters().forEach(cluster -> before.add(names(cluster)));
        Scene scene = coarser;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Survey now = survey.of(scene);
            List<List<Body>> loose = now.contacts().clusters().stream()
                    .filter(cluster -> !before.contains(names(cluster)))
                    .sorted(Comparator.comparingInt((List<Body> cluster) -> cluster.size())
                            .reversed())
                    .skip(1)
                    .toList();
            if (loose.isEmpty()) {
                return scene;
            }
            for (List<Body> cluster : loose) {
                scene = brought(scene, cluster, now);
            }
        }
        return scene;
    }

    private static Scene brought(Scene scene, List<Body> cluster, Survey now) {
        List<Body> others = now.bodies().stream()
                .filter(body -> now.contacts().clusterOf(body) != cluster)
                .toList();
        return Clusters.nearest(cluster, others)
                .flatMap(nearest -> SceneChanges.moved(scene, cluster, nearest.embedding(now.touch())))
                .orElse(scene);
    }

    private static Set<String> names(List<Body> cluster) {
        return cluster.stream().map(Body::name).collect(Collectors.toSet());
    }

    private static int count(Scene scene, Set<String> names) {
        return SceneMeshes.of(scene).meshes().stream()
                .filter(placed ->
                        names.isEmpty() || names.contains(placed.part().name()))
                .mapToInt(placed -> placed.mesh().triangleCount())
                .sum();
    }
}
