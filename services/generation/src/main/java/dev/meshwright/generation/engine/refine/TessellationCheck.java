package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.geometry.Mesher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds triangles spent on roundness that nobody can see, and large round parts that show corners for want of them. */
final class TessellationCheck implements Check {

    /** As shares of the scene's length; a picture that it fills has about a thousand pixels. */
    private static final double FINER_THAN_SEEN = 0.0004;

    private static final double SEEN_AS_CORNERS = 0.006;
    private static final double ROUND = 0.003;

    /** Savings below this are not worth a change. */
    private static final double LEAST_SHARE = 0.15;

    private static final int LEAST_TRIANGLES = 400;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.WASTE, Kind.COARSE);
    }

    @Override
    public List<Finding> find(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        List<Spent> spent = spent(survey);
        int excess = spent.stream().mapToInt(Spent::excess).sum();
        int all = survey.triangleCount();
        if (excess >= LEAST_TRIANGLES && excess >= LEAST_SHARE * all) {
            findings.add(Finding.minor(
                    Kind.WASTE,
                    List.of(),
                    excess,
                    3.0 * excess / all,
                    spent.size() + " parts are rounder than can be seen, which costs " + excess + " of " + all
                            + " triangles"));
        }
        for (Body body : survey.bodies()) {
            if (isCoarse(body, survey) && survey.exposure(body) > 0) {
                findings.add(Finding.minor(
                        Kind.COARSE,
                        List.of(body.name()),
                        body.triangleCount(),
                        0.1,
                        body.name() + " shows corners where it should be round"));
            }
        }
        return findings;
    }

    private static boolean isCoarse(Body body, Survey survey) {
        double length = survey.length();
        return !Roundness.atLeast(SEEN_AS_CORNERS * length)
                .applied(body)
                .equals(body.placed().part().shape());
    }

    private record Spent(Body body, int excess) {}

    private static List<Spent> spent(Survey survey) {
        Roundness enough = Roundness.atMost(FINER_THAN_SEEN * survey.length());
        List<Spent> spent = new ArrayList<>();
        for (Body body : survey.bodies()) {
            double excess = survey.measure(
                    "excess triangles",
                    body,
                    body,
                    (one, _) -> one.triangleCount()
                            - Mesher.mesh(enough.applied(one)).triangleCount());
            if (excess > 0) {
                spent.add(new Spent(body, (int) excess));
            }
        }
        return spent;
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        if (finding.kind() == Kind.COARSE) {
            String name = finding.parts().getFirst();
            return List.of(new Change(
                    Roundness.atLeast(ROUND * survey.length())
                            .applied(survey, body -> body.name().equals(name)),
                    "made rounder"));
        }
        List<Spent> spent = spent(survey).stream()
                .sorted(Comparator.comparingInt(Spent::excess).reversed())
                .toList();
        List<Change> changes = new ArrayList<>();
        changes.add(coarser(survey, _ -> true));
        for (Spent one : spent.subList(0, Math.min(4, spent.size()))) {
            changes.add(coarser(survey, body -> body == one.body()));
        }
        Set<Body> most = new HashSet<>();
        spent.subList(0, spent.size() / 2).forEach(one -> most.add(one.body()));
        changes.add(coarser(survey, most::contains));
        return changes;
    }

    private static Change coarser(Survey survey, Predicate<Body> chosen) {
        return new Change(
                Roundness.atMost(FINER_THAN_SEEN * survey.length()).applied(survey, chosen), "segments taken away");
    }
}
