package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds parts that are much further inside each other than the blueprint has them. Parts of one thing often go through
 * each other on purpose, so that without a blueprint it is only noted.
 */
final class IntersectionCheck implements Check {

    /** More of a part is within another than the blueprint has, as a share of the part. */
    private static final double MORE = 0.3;

    private static final double NEARLY_ALL = 0.9;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.INTERSECTION);
    }

    @Override
    public List<Finding> find(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (Body body : survey.bodies()) {
            for (Body near : survey.contacts().touching(body)) {
                if (body.boxVolume() < near.boxVolume()
                        && boxesShare(body, near) > MORE
                        && !(isInPlace(body, survey) && isInPlace(near, survey))) {
                    compare(body, near, survey).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> compare(Body body, Body near, Survey survey) {
        double share = survey.shareWithin(body, near);
        List<String> parts = List.of(body.name(), near.name());
        String sentence = Math.round(100 * share) + " % of " + body.name() + " is inside " + near.name();
        Optional<Double> expected = expected(body, near, survey);
        if (expected.isPresent()) {
            double more = share - expected.get();
            return more <= MORE
                    ? Optional.empty()
                    : Optional.of(Finding.major(
                            Kind.INTERSECTION,
                            parts,
                            share,
                            3 + 4 * more,
                            sentence + ", " + Math.round(100 * expected.get()) + " % would be enough"));
        }
        return share < NEARLY_ALL || survey.blueprint().isPresent()
                ? Optional.empty()
                : Optional.of(Finding.note(Kind.INTERSECTION, parts, share, sentence));
    }

    private static Optional<Double> expected(Body body, Body near, Survey survey) {
        return survey.blueprint()
                .flatMap(known -> known.body(body.name())
                        .flatMap(one -> known.body(near.name())
                                .map(other -> known.survey().shareWithin(one, other))));
    }

    /** Whether a body is where and as large as the blueprint has it, so that there is nothing to ask. */
    private static boolean isInPlace(Body body, Survey survey) {
        double same = survey.touch();
        return survey.blueprint()
                .flatMap(known -> known.body(body.name()))
                .filter(there -> there.bounds().min().minus(body.bounds().min()).length() <= same
                        && there.bounds().max().minus(body.bounds().max()).length() <= same)
                .isPresent();
    }

    /** How much of the first one's box lies in the second one's, 0 to 1. */
    private static double boxesShare(Body one, Body other) {
        Vec3 size = one.bounds().size();
        Vec3 common = common(one.bounds(), other.bounds());
        return share(common.x(), size.x()) * share(common.y(), size.y()) * share(common.z(), size.z());
    }

    private static double share(double common, double whole) {
        return whole == 0 ? 1 : Math.max(0, common) / whole;
    }

    /** How far two boxes overlap along each axis. */
    private static Vec3 common(Bounds one, Bounds other) {
        return new Vec3(
                Math.min(one.max().x(), other.max().x())
                        - Math.max(one.min().x(), other.min().x()),
                Math.min(one.max().y(), other.max().y())
                        - Math.max(one.min().y(), other.min().y()),
                Math.min(one.max().z(), other.max().z())
                        - Math.max(one.min().z(), other.min().z()));
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        Body smaller = survey.body(finding.parts().getFirst()).orElseThrow();
        Body larger = survey.body(finding.parts().getLast()).orElseThrow();
        List<Change> changes = new ArrayList<>();
        survey.blueprint().ifPresent(known -> {
            for (Body body : List.of(smaller, larger)) {
                known.way(List.of(body)).ifPresent(way -> add(changes, survey, body, way));
            }
        });
        Vec3 common = common(smaller.bounds(), larger.bounds());
        Vec3 apart = smaller.bounds().center().minus(larger.bounds().center());
        add(changes, survey, smaller, new Vec3(Math.copySign(common.x(), apart.x()), 0, 0));
        add(changes, survey, smaller, new Vec3(0, 0, Math.copySign(common.z(), apart.z())));
        add(changes, survey, smaller, new Vec3(0, Math.copySign(common.y(), apart.y()), 0));
        return changes;
    }

    private static void add(List<Change> changes, Survey survey, Body body, Vec3 way) {
        if (way.length() > survey.touch()) {
            SceneChanges.moved(survey.scene(), List.of(body), way)
                    .ifPresent(scene -> changes.add(new Change(scene, body.name() + " " + Lengths.moved(way))));
        }
    }
}
