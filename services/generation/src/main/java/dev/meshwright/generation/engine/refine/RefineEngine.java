package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.Engine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.measure.Workbench;
import dev.meshwright.generation.engine.prompt.PromptReader;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.generation.engine.sources.SourceRules;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.model.Operation;
import java.util.List;
import java.util.Locale;

/**
 * Makes a better scene of one that exists: measures what is wrong with it, mends what can be mended, and keeps only
 * what the measuring finds better. Where there is nothing to mend the scene comes back as it was.
 */
public final class RefineEngine implements Engine {

    private static final int DEFAULT_BUDGET = 20_000;
    private static final int MOST_NOTES = 5;

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Expectations expectations = new Expectations();

    @Override
    public String name() {
        return "built-in";
    }

    @Override
    public Operation operation() {
        return Operation.REFINE;
    }

    @Override
    public Scene make(EngineRequest request, EngineProgress progress) throws EngineException {
        Scene parent = request.parent();
        if (parent == null) {
            throw new EngineException(
                    "PARENT_HAS_NO_SCENE",
                    "The parent submission has no scene that could be refined; refine one that this engine made.");
        }
        Journal journal = new Journal(progress);
        journal.step(0.05, "Looking at the parent from all sides");
        if (SceneMeshes.of(parent).meshes().isEmpty()) {
            journal.info("Nothing to improve: the scene has no part with a shape.");
            journal.done("The scene stays as it is");
            return parent;
        }
        Inspector inspector = inspector(request);
        journal.step(0.2, "Measuring the parts");
        Assessment before = inspector.assess(parent);
        tell(before, journal);
        Refinement refinement = new Refinement(inspector, journal, before);
        Assessment after = refinement.run();
        conclude(before, after, refinement.count(), journal);
        return after.survey().scene();
    }

    /** What measures the request's parent and all that may become of it. */
    Inspector inspector(EngineRequest request) {
        Workbench workbench = new Workbench();
        List<Body> bodies = workbench.bodies(SceneMeshes.of(request.parent()));
        double length = Survey.length(bodies);
        Expectation expectation = expectations.of(request, workbench, length).orElse(null);
        return new Inspector(checks(request), workbench, length, expectation);
    }

    private List<Check> checks(EngineRequest request) {
        SourceRules rules = SourceRules.read(request.sources(), vocabulary);
        return List.of(
                new BudgetCheck(DEFAULT_BUDGET),
                new SourcesCheck(rules, request.task(), vocabulary),
                new MaterialsCheck(),
                new DuplicateCheck(),
                new MissingCheck(
                        new PromptReader(vocabulary).read(request.task()).head()),
                new ProportionCheck(),
                new GroundCheck(),
                new FloatingCheck(),
                new TessellationCheck(),
                new IntersectionCheck(),
                new CoincidenceCheck(),
                new HiddenCheck());
    }

    private static void tell(Assessment before, Journal journal) {
        Survey survey = before.survey();
        List<Finding> wrong = before.findings().stream()
                .filter(finding -> finding.weight() > 0)
                .toList();
        journal.info("Measured " + survey.bodies().size() + " parts with " + survey.triangleCount() + " triangles: "
                + (wrong.isEmpty() ? "nothing wrong." : wrong.size() + " findings, quality " + quality(before) + "."));
        List<Finding> notes = before.findings().stream()
                .filter(finding -> finding.weight() == 0)
                .toList();
        notes.stream().limit(MOST_NOTES).forEach(finding -> journal.info("Noted: " + finding.sentence() + "."));
    }

    private static void conclude(Assessment before, Assessment after, int mended, Journal journal) {
        List<Finding> left = after.findings().stream()
                .filter(finding -> finding.weight() > 0)
                .toList();
        for (Finding finding : left) {
            journal.warn(finding.sentence() + ": left as it is, nothing that was tried made the scene better.");
        }
        if (mended == 0) {
            journal.info("Nothing to improve: "
                    + (left.isEmpty() ? "every check passed." : "no remedy made the scene measurably better."));
            journal.done("The scene stays as it is");
        } else {
            journal.info("Quality " + quality(before) + " before, " + quality(after) + " after (0 is best): " + mended
                    + " findings mended.");
            journal.done("The scene is refined");
        }
    }

    private static String quality(Assessment assessment) {
        return String.format(Locale.ROOT, "%.2f", assessment.quality());
    }
}
