package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds parts beneath the ground, which is y = 0, and scenes that don't stand on it at all. */
final class GroundCheck implements Check {

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.GROUND);
    }

    @Override
    public List<Finding> find(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        double lowest = survey.bounds().min().y();
        if (lowest > survey.touch()) {
            findings.add(Finding.major(
                    Kind.GROUND,
                    List.of(),
                    lowest,
                    weight(lowest, survey),
                    "The whole scene hovers " + Lengths.words(lowest) + " above the ground"));
        }
        for (Body body : survey.bodies()) {
            double depth = -body.bounds().min().y();
            if (depth > survey.touch()) {
                findings.add(Finding.major(
                        Kind.GROUND,
                        List.of(body.name()),
                        depth,
                        weight(depth, survey),
                        body.name() + " reaches " + Lengths.words(depth) + " beneath the ground"));
            }
        }
        return findings;
    }

    private static double weight(double metres, Survey survey) {
        return 4 + 20 * metres / survey.length();
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        if (finding.parts().isEmpty()) {
            return changes(survey, survey.bodies(), new Vec3(0, -finding.amount(), 0));
        }
        Body body = survey.body(finding.parts().getFirst()).orElseThrow();
        Vec3 up = new Vec3(0, finding.amount(), 0);
        List<Body> alone = List.of(body);
        List<Change> changes = new ArrayList<>();
        survey.blueprint()
                .flatMap(known -> known.way(alone))
                .ifPresent(way -> changes.addAll(changes(survey, alone, way)));
        changes.addAll(changes(survey, alone, up));
        changes.addAll(changes(survey, survey.contacts().clusterOf(body), up));
        changes.addAll(changes(survey, survey.bodies(), up));
        return changes;
    }

    private static List<Change> changes(Survey survey, List<Body> bodies, Vec3 by) {
        String subject = bodies.size() == 1 ? "" : Clusters.name(survey.scene(), bodies) + " ";
        return SceneChanges.moved(survey.scene(), bodies, by)
                .map(scene -> List.of(new Change(scene, subject + Lengths.moved(by))))
                .orElse(List.of());
    }
}
