package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.measure.SharedFace;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds surfaces of different materials in the same plane, which flicker when the camera moves. What has the same
 * material looks the same either way.
 */
final class CoincidenceCheck implements Check {

    /** Planes nearer than this share of the scene's length are one to a renderer. */
    private static final double SAME_PLANE = 0.00005;

    /** How far a surface is brought out of the other's plane, as a share of the scene's length. */
    private static final double STEP = 0.0006;

    /** Side of the square, as a share of the scene's length, below which nobody notices. */
    private static final double LEAST_SIDE = 0.01;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.COINCIDENT);
    }

    @Override
    public List<Finding> find(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        List<Body> bodies = survey.bodies();
        for (int first = 0; first < bodies.size(); first++) {
            for (Body near : survey.contacts().touching(bodies.get(first))) {
                Body body = bodies.get(first);
                if (isSmaller(body, near, survey)
                        && !body.placed().material().equals(near.placed().material())) {
                    double area = area(body, near, survey);
                    if (area > Math.pow(LEAST_SIDE * survey.length(), 2)) {
                        findings.add(finding(body, near, area));
                    }
                }
            }
        }
        return findings;
    }

    private static double area(Body body, Body near, Survey survey) {
        double plane = SAME_PLANE * survey.length();
        double all = survey.measure("shared face", body, near, (one, other) -> area(one.sharedFaces(other, plane)));
        return all == 0 ? 0 : area(visible(body, near, survey));
    }

    private static double area(List<SharedFace> faces) {
        return faces.stream().mapToDouble(SharedFace::area).sum();
    }

    /** Without what faces the ground or the inside of some other body. */
    private static List<SharedFace> visible(Body body, Body near, Survey survey) {
        List<Body> around = new ArrayList<>(survey.contacts().touching(body));
        around.addAll(survey.contacts().touching(near));
        double step = STEP * survey.length();
        return body.sharedFaces(near, SAME_PLANE * survey.length()).stream()
                .filter(face -> {
                    Vec3 outside = face.middle().plus(face.normal().times(step));
                    return outside.y() > 0 && around.stream().noneMatch(other -> other.holds(outside));
                })
                .toList();
    }

    private static boolean isSmaller(Body one, Body other, Survey survey) {
        return one.extent() == other.extent()
                ? survey.bodies().indexOf(one) > survey.bodies().indexOf(other)
                : one.extent() < other.extent();
    }

    private static Finding finding(Body smaller, Body larger, double area) {
        return Finding.minor(
                Kind.COINCIDENT,
                List.of(smaller.name(), larger.name()),
                area,
                1,
                smaller.name() + " and " + larger.name() + " share "
                        + String.format(Locale.ROOT, "%.1f cm²", area * 10_000) + " of one plane");
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        Body smaller = survey.body(finding.parts().getFirst()).orElseThrow();
        Body larger = survey.body(finding.parts().getLast()).orElseThrow();
        SharedFace face = visible(smaller, larger, survey).stream()
                .max(Comparator.comparingDouble(SharedFace::area))
                .orElseThrow();
        Vec3 out = face.normal().times(STEP * survey.length());
        List<Change> changes = new ArrayList<>();
        for (Vec3 way : List.of(out, out.times(-1))) {
            SceneChanges.moved(survey.scene(), List.of(smaller), way)
                    .ifPresent(scene -> changes.add(new Change(scene, smaller.name() + " " + Lengths.moved(way))));
        }
        return changes;
    }
}
