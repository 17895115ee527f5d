package dev.meshwright.generation.engine;

import dev.meshwright.generation.engine.compose.Composer;
import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.compose.WordReport;
import dev.meshwright.generation.engine.prompt.Reading;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.model.Operation;

/**
 * Understands the prompt by grammar and lexicon and composes parametric parts; needs no model and no network. Every
 * text gives a scene: what it doesn't know it replaces by the nearest thing that it does, and says so in the log.
 */
public final class BuiltInEngine implements Engine {

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Brief.Reader briefs = new Brief.Reader(vocabulary);

    @Override
    public String name() {
        return "built-in";
    }

    @Override
    public Operation operation() {
        return Operation.CREATE;
    }

    @Override
    public Scene make(EngineRequest request, EngineProgress progress) throws EngineException {
        Double side = request.targetSizeMetres();
        if (side != null && !(side > 0 && side < 1e6)) {
            throw new EngineException(
                    "INVALID_TARGET_SIZE",
                    "The target size is " + side + " metres; give one above 0 and below 1,000,000.");
        }
        Journal journal = new Journal(progress);
        journal.step(0.05, "Reading the prompt");
        Brief brief = briefs.read(request, journal);
        Reading reading = brief.reading();
        Composer composer = new Composer(vocabulary, journal, brief.steering(), request.seed());
        Scene scene = composer.compose(reading, side);
        WordReport.tell(reading, composer.idle(), journal);
        journal.done("The scene is composed");
        return scene;
    }
}
