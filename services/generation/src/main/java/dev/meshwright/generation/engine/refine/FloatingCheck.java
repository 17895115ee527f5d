package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what hangs in the air or has come off what it belongs to. What stands on the ground by itself is left in
 * peace, and so is what the blueprint has in the air too.
 */
final class FloatingCheck implements Check {

    /** Farther away than this share of the scene, a part that nothing is known of may be meant to fly. */
    private static final double NEAR = 0.15;

    private static final Set<String> FLYING = Set.of(
            "flame",
            "spark",
            "smoke",
            "star",
            "bubble",
            "bird",
            "butterfly",
            "cloud",
            "moon",
            "sun",
            "balloon",
            "halo",
            "ghost",
            "snowflake",
            "drop");

    /** A gap that is a smaller share of the scene is a mistake of whoever made it rather than meant. */
    private static final double MEANT = 0.02;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.FLOATING);
    }

    @Override
    public List<Finding> find(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (List<Body> cluster : survey.contacts().clusters()) {
            List<Body> owners = owners(cluster, survey);
            if (!owners.isEmpty()) {
                findings.add(finding(cluster, owners, survey, Double.POSITIVE_INFINITY));
            } else if (!stands(cluster, survey)) {
                List<Body> others = others(cluster, survey);
                boolean known = survey.blueprint()
                        .filter(blueprint -> blueprint.knowsAsApart(cluster))
                        .isPresent();
                findings.add(finding(cluster, others, survey, flies(cluster) ? 0 : known ? MEANT : NEAR));
            }
        }
        return findings;
    }

    /** @param meant a gap wider than this share of the scene's length may be meant so */
    private static Finding finding(List<Body> cluster, List<Body> others, Survey survey, double meant) {
        String name = Clusters.name(survey.scene(), cluster);
        List<String> parts = names(cluster);
        Optional<Clusters.Nearest> nearest = Clusters.nearest(cluster, others);
        double above = bottom(cluster) - floor(survey);
        boolean groundIsNearer =
                nearest.isEmpty() || (above > 0 && above < nearest.get().gap().metres());
        double metres = groundIsNearer ? above : nearest.get().gap().metres();
        String sentence = name + " floats " + Lengths.words(metres) + " "
                + (groundIsNearer ? "above the ground" : relation(nearest.get()));
        if (metres > meant * survey.length()) {
            return Finding.note(Kind.FLOATING, parts, metres, sentence + ", which may be meant so");
        }
        return Finding.major(Kind.FLOATING, parts, metres, 5 + 20 * metres / survey.length(), sentence);
    }

    private static String relation(Clusters.Nearest nearest) {
        Vec3 way = nearest.gap().way();
        boolean upright = Math.abs(way.y()) > 0.7 * way.length();
        return (upright ? (way.y() < 0 ? "above " : "below ") : "off ")
                + nearest.to().name();
    }

    /**
     * The bodies elsewhere that the blueprint has this cluster touch; none when the others are the ones that came off.
     */
    private static List<Body> owners(List<Body> cluster, Survey survey) {
        if (survey.blueprint().isEmpty()) {
            return List.of();
        }
        Contacts contacts = survey.contacts();
        return cluster.stream()
                .flatMap(body -> survey.blueprint().get().neighbours(body.name()).stream())
                .distinct()
                .flatMap(name -> survey.body(name).stream())
                .filter(body -> contacts.clusterOf(body) != cluster)
                .filter(body -> cameOff(cluster, contacts.clusterOf(body), survey))
                .toList();
    }

    /** Whether the first is to be brought back to the second rather than the other way round. */
    private static boolean cameOff(List<Body> cluster, List<Body> other, Survey survey) {
        boolean stands = stands(cluster, survey);
        if (stands != stands(other, survey)) {
            return !stands;
        }
        if (cluster.size() != other.size()) {
            return cluster.size() < other.size();
        }
        List<List<Body>> all = survey.contacts().clusters();
        return all.indexOf(cluster) > all.indexOf(other);
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        List<Body> cluster = finding.parts().stream()
                .map(name -> survey.body(name).orElseThrow())
                .toList();
        List<Body> found = survey.contacts().clusterOf(cluster.getFirst());
        List<Body> owners = owners(found, survey);
        List<Vec3> ways = new ArrayList<>();
        survey.blueprint().flatMap(known -> known.way(cluster)).ifPresent(ways::add);
        Clusters.nearest(cluster, owners.isEmpty() ? others(found, survey) : owners)
                .ifPresent(nearest -> ways.add(nearest.embedding(survey.touch())));
        double above = bottom(cluster) - floor(survey);
        if (owners.isEmpty() && above > 0 && fallsToTheGround(cluster, above, finding, survey)) {
            ways.add(new Vec3(0, -above, 0));
        }
        List<Change> changes = new ArrayList<>();
        for (Vec3 way : ways) {
            if (way.length() > survey.touch() / 2) {
                SceneChanges.moved(survey.scene(), cluster, way)
                        .ifPresent(scene -> changes.add(new Change(scene, Lengths.moved(way))));
            }
        }
        return changes;
    }

    private static boolean fallsToTheGround(List<Body> cluster, double above, Finding finding, Survey survey) {
        return survey.blueprint()
                .map(known -> known.stands(cluster))
                .orElse(above <= finding.amount() + survey.touch());
    }

    private static List<Body> others(List<Body> cluster, Survey survey) {
        return survey.bodies().stream()
                .filter(body -> survey.contacts().clusterOf(body) != cluster)
                .toList();
    }

    private static boolean stands(List<Body> cluster, Survey survey) {
        return bottom(cluster) <= floor(survey) + survey.touch();
    }

    /** The ground, or the lowest point where the whole scene hovers above it, which is another check's concern. */
    private static double floor(Survey survey) {
        return Math.max(0, survey.bounds().min().y());
    }

    private static double bottom(List<Body> cluster) {
        return cluster.stream()
                .mapToDouble(body -> body.bounds().min().y())
                .min()
                .orElseThrow();
    }

    private static boolean flies(List<Body> cluster) {
        return cluster.stream()
                .anyMatch(body -> Arrays.stream(body.name().split("_")).anyMatch(FLYING::contains));
    }

    private static List<String> names(List<Body> cluster) {
        return cluster.stream().map(Body::name).sorted().toList();
    }
}
