package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Optional;

/**
 * What the task makes when it is composed anew, in the size and place of the scene that is refined: evidence of which
 * parts there should be, which of them belong together, and which are apart because they are meant to be.
 */
final class Blueprint {

    private final Survey survey;

    Blueprint(Survey survey) {
        this.survey = survey;
    }

    Survey survey() {
        return survey;
    }

    Optional<Body> body(String name) {
        return survey.body(name);
    }

    /** Names of the bodies that this one touches there. */
    List<String> neighbours(String name) {
        return body(name)
                .map(body -> survey.contacts().touching(body).stream()
                        .map(Body::name)
                        .toList())
                .orElse(List.of());
    }

    /** Whether all of these are there, and none of them touches anything else. */
    boolean knowsAsApart(List<Body> cluster) {
        List<String> names = cluster.stream().map(Body::name).toList();
        return names.stream().allMatch(name -> body(name).isPresent() && names.containsAll(neighbours(name)));
    }

    boolean stands(List<Body> cluster) {
        return cluster.stream()
                .flatMap(body -> body(body.name()).stream())
                .anyMatch(body -> body.bounds().min().y() <= survey.touch());
    }

    /** The way from where the cluster's largest body is to where it belongs. */
    Optional<Vec3> way(List<Body> cluster) {
        Body largest = cluster.getFirst();
        for (Body body : cluster) {
            largest = body.extent() > largest.extent() ? body : largest;
        }
        Vec3 centre = largest.bounds().center();
        return body(largest.name()).map(there -> there.bounds().center().minus(centre));
    }
}
