package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.Engine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.generation.engine.sources.SourceRules;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.model.Operation;
import java.util.List;

/**
 * Does what an instruction in plain English wants done to the named parts of a scene: all of it, or nothing where a part
 * of it is not understood.
 */
public final class EditEngine implements Engine {

    private static final int MOST_CHANGES = 100;

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Anatomy anatomy = Anatomy.load();

    @Override
    public String name() {
        return "built-in";
    }

    @Override
    public Operation operation() {
        return Operation.EDIT;
    }

    @Override
    public Scene make(EngineRequest request, EngineProgress progress) throws EngineException {
        if (request.parent() == null) {
            throw Refusal.withoutScene();
        }
        Journal journal = new Journal(progress);
        journal.step(0.05, "Reading the instruction");
        Draft draft = new Draft(request.parent());
        Focus focus = new Focus(request.focusOnNodeNames());
        List<Clause> clauses = Clause.of(
                Tokenizer.tokens(request.modificationRequest(), draft.layout().names()));
        if (clauses.isEmpty()) {
            throw Refusal.notUnderstood(
                    request.modificationRequest(),
                    request.modificationRequest(),
                    draft.layout().names());
        }
        if (clauses.size() > MOST_CHANGES) {
            throw Refusal.outOfRange(
                    clauses.size() + " changes at once", "up to " + MOST_CHANGES + " are made by one edit");
        }
        SourceRules rules = SourceRules.read(request.sources(), vocabulary);
        Editing editing = new Editing(vocabulary, anatomy, draft, focus, journal, rules, request.seed());
        for (Clause clause : clauses) {
            Interruption.check();
            editing.apply(clause);
        }
        Scene scene = editing.finish(request.parent());
        journal.done("The edit is done");
        return scene;
    }
}
