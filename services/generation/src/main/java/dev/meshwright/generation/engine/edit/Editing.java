package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.generation.engine.sources.SourceRules;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Does one clause after the other; each finds the scene as the one before left it. */
final class Editing {

    private static final double NEAR_GROUND = 1e-6;

    private final Vocabulary vocabulary;
    private final Anatomy anatomy;
    private final Draft draft;
    private final Focus focus;
    private final Journal journal;
    private final SourceRules rules;
    private final long seed;
    private final boolean stood;
    private Selection last;
    private boolean lifted;
    private int done;

    Editing(
            Vocabulary vocabulary,
            Anatomy anatomy,
            Draft draft,
            Focus focus,
            Journal journal,
            SourceRules rules,
            long seed) {
        this.vocabulary = vocabulary;
        this.anatomy = anatomy;
        this.draft = draft;
        this.focus = focus;
        this.journal = journal;
        this.rules = rules;
        this.seed = seed;
        this.stood = draft.layout().bounds().filter(Editing::stands).isPresent();
    }

    private static boolean stands(Bounds bounds) {
        return Math.abs(bounds.min().y()) <= NEAR_GROUND * Math.max(1, bounds.longestSide());
    }

    void apply(Clause clause) throws EngineException {
        journal.step(0.2, "Reading '" + Refusal.shortened(clause.text()) + "'");
        Situation situation = situation(clause);
        List<Change> changes = new Interpreter(situation).changes();
        for (Change change : changes) {
            Interruption.check();
            journal.info(apply(refreshed(change), clause));
            done++;
        }
    }

    private Situation situation(Clause clause) {
        return new Situation(vocabulary, anatomy, draft, clause, last);
    }

    /** A change after another one of the same clause speaks of the parts as they are by then. */
    private Change refreshed(Change change) {
        return switch (change) {
            case Change.Resize it -> new Change.Resize(fresh(it.target()), it.wishes());
            case Change.Repaint it -> new Change.Repaint(fresh(it.target()), it.coat());
            case Change.Remove it -> new Change.Remove(fresh(it.target()));
            case Change.Move it -> new Change.Move(fresh(it.target()), it.by(), it.ofItsSize());
            case Change.Turn it -> new Change.Turn(fresh(it.target()), it.degrees());
            case Change.Duplicate it ->
                new Change.Duplicate(fresh(it.target()), it.copies(), it.direction(), it.step());
            case Change.Rename it -> new Change.Rename(fresh(it.target()), it.name());
            case Change.Add it ->
                new Change.Add(it.target() == null ? null : fresh(it.target()), it.spot(), it.thing());
            case Change.Replace it -> new Change.Replace(fresh(it.target()), it.thing());
            case Change.Put it -> new Change.Put(fresh(it.target()), it.spot(), fresh(it.place()));
        };
    }

    private Selection fresh(Selection selection) {
        Layout layout = draft.layout();
        List<String> along = selection.along().stream().map(Node::name).toList();
        List<Node> named = selection.whole() ? layout.roots() : nodes(layout, selection.names());
        return new Selection(selection.phrase(), named, nodes(layout, along), selection.whole(), selection.loose());
    }

    private static List<Node> nodes(Layout layout, List<String> names) {
        return names.stream().filter(layout::has).map(layout::node).toList();
    }

    private String apply(Change change, Clause clause) throws EngineException {
        Scope scope = new Scope(draft.layout(), focus, clause.text());
        if (!(change instanceof Change.Add)) {
            Selection target = change.target();
            if (target.named().isEmpty()) {
                throw situation(clause).missing(target.phrase());
            }
            last = scope.of(target);
        }
        return switch (change) {
            case Change.Resize it -> new Resizer(draft, focus).apply(new Change.Resize(last, it.wishes()));
            case Change.Repaint it ->
                new Painter(draft, focus, vocabulary.substances()).apply(new Change.Repaint(last, it.coat()));
            case Change.Remove _ -> new Remover(draft, focus).apply(new Change.Remove(last), clause.text());
            case Change.Move it -> moved(it);
            case Change.Turn it -> new Turner(draft, focus).turn(new Change.Turn(last, it.degrees()));
            case Change.Duplicate it -> copied(it);
            case Change.Rename it -> renamed(it);
            case Change.Add it -> added(it, clause);
            case Change.Replace it -> replaced(it, clause);
            case Change.Put it -> adder(clause).put(new Change.Put(last, it.spot(), it.place()));
        };
    }

    private String moved(Change.Move change) throws EngineException {
        lifted |= last.whole();
        return new Turner(draft, focus).move(new Change.Move(last, change.by(), change.ofItsSize()));
    }

    private String copied(Change.Duplicate change) throws EngineException {
        Copier.Copies copies = new Copier(draft, focus)
                .apply(new Change.Duplicate(last, change.copies(), change.direction(), change.step()));
        last = named(last.phrase(), copies.names());
        return copies.report();
    }

    private String renamed(Change.Rename change) throws EngineException {
        List<Node> before = last.named();
        String report = new Renamer(draft, focus).apply(new Change.Rename(last, change.name()));
        if (!last.whole()) {
            String name = change.name();
            last = named(name, before.size() == 1 ? List.of(name) : numbered(name, before.size()));
        }
        return report;
    }

    private static List<String> numbered(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> name + "_" + number)
                .toList();
    }

    private String added(Change.Add change, Clause clause) throws EngineException {
        return added(adder(clause).apply(change), change.thing());
    }

    private String added(Adder.Added added, String thing) {
        last = named(thing, added.names());
        return added.report();
    }

    private String replaced(Change.Replace change, Clause clause) throws EngineException {
        Selection old = last;
        String report = added(adder(clause).replace(new Change.Replace(old, change.thing())), change.thing());
        Selection added = last;
        new Remover(draft, focus).apply(new Change.Remove(fresh(old)), clause.text());
        last = fresh(added);
        return report;
    }

    private Adder adder(Clause clause) {
        return new Adder(draft, focus, situation(clause), journal, rules, seed + done);
    }

    private Selection named(String phrase, List<String> names) {
        return new Selection(phrase, nodes(draft.layout(), names), List.of(), false, false);
    }

    /** The scene on the ground again, if it stood there and everything may move. */
    Scene finish(Scene parent) {
        Scene scene = draft.scene();
        Optional<Bounds> bounds = draft.layout().bounds();
        if (!stood || lifted || !focus.isEverything() || bounds.isEmpty()) {
            return scene;
        }
        double height = bounds.get().min().y();
        if (stands(bounds.get()) || scene.equals(parent)) {
            return scene;
        }
        journal.info("Set the model on the ground again, by " + Factors.metres(-height) + " upwards.");
        return Scenes.moved(scene, new Vec3(0, -height, 0));
    }
}
