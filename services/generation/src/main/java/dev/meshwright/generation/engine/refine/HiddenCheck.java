package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.geometry.Mesher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds parts that no picture from anywhere around shows, and that have many triangles all the same. They stay, because
 * an edit may uncover them, but as coarse as they can be.
 */
final class HiddenCheck implements Check {

    /** Errors of roundness that are nothing to a part that isn't seen, as a share of the part's extent. */
    private static final double ERROR = 0.05;

    private static final int LEAST_TRIANGLES = 200;

    /** Parts whose second longest side is fewer samples wide may be there unseen. */
    private static final double LEAST_SAMPLES = 2;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.HIDDEN);
    }

    @Override
    public List<Finding> find(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (Body body : survey.bodies()) {
            if (width(body) < LEAST_SAMPLES * survey.sampleSize() || survey.exposure(body) > 0) {
                continue;
            }
            int excess = (int) survey.measure("hidden triangles", body, body, (one, _) -> excess(one));
            if (excess >= LEAST_TRIANGLES) {
                findings.add(Finding.minor(
                        Kind.HIDDEN,
                        List.of(body.name()),
                        excess,
                        excess / 2000.0,
                        body.name() + " can't be seen from anywhere and has " + body.triangleCount() + " triangles"));
            }
        }
        return findings;
    }

    private static int excess(Body body) {
        return body.triangleCount() - Mesher.mesh(coarse(body).applied(body)).triangleCount();
    }

    private static Roundness coarse(Body body) {
        return Roundness.plain(ERROR * body.extent());
    }

    private static double width(Body body) {
        double[] sides = {
            body.bounds().size().x(),
            body.bounds().size().y(),
            body.bounds().size().z()
        };
        Arrays.sort(sides);
        return sides[1];
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        Body body = survey.body(finding.parts().getFirst()).orElseThrow();
        return List.of(new Change(
                coarse(body).applied(survey, it -> it == body),
                "made as coarse as it can be, " + Math.round(finding.amount()) + " triangles fewer"));
    }
}
