package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.compose.Composer;
import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.compose.Steering;
import dev.meshwright.generation.engine.compose.WordReport;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.generation.engine.prompt.PromptReader;
import dev.meshwright.generation.engine.prompt.Reading;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.generation.engine.sources.RuleKeeper;
import dev.meshwright.generation.engine.sources.SourceRules;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds things of the lexicon to the scene, in a size that fits where they go. */
final class Adder {

    private static final int MOST = 12;
    private static final int MOST_PARTS = 2000;

    private final Draft draft;
    private final Focus focus;
    private final Vocabulary vocabulary;
    private final Situation situation;
    private final Journal journal;
    private final SourceRules rules;
    private final long seed;
    private final Targets targets;
    private final Fitting fitting;

    /** @param rules those of the project's sources, which new things obey */
    Adder(Draft draft, Focus focus, Situation situation, Journal journal, SourceRules rules, long seed) {
        this.draft = draft;
        this.focus = focus;
        this.vocabulary = situation.vocabulary();
        this.situation = situation;
        this.journal = journal;
        this.rules = rules;
        this.seed = seed;
        this.targets = new Targets(draft, situation);
        this.fitting = new Fitting(draft);
    }

    /** The topmost parts of what was added. */
    record Added(String report, List<String> names) {}

    Added apply(Change.Add change) throws EngineException {
        Composer.Loose loose = made(change.thing());
        return added(loose, targets.of(change, loose));
    }

    /** Makes something where parts are that will be removed, as large as they are. */
    Added replace(Change.Replace change) throws EngineException {
        Composer.Loose loose = made(change.thing());
        return added(
                loose, targets.at(Target.Where.INSTEAD, Spot.IN, change.target().named()));
    }

    private Added added(Composer.Loose loose, Target target) throws EngineException {
        List<String> names = new ArrayList<>();
        List<Part> parts = new ArrayList<>(draft.parts());
        Map<String, String> materials = materials(loose.materials());
        Set<String> given = new HashSet<>();
        Model model = fitting.sized(loose, target);
        for (int index = 0; index < loose.count(); index++) {
            Vec3 place = fitting.place(model, target, index, loose.count());
            String name = name(loose.label(), given);
            Part group = Part.group(
                    name,
                    Transform.IDENTITY.moved(place),
                    model.parts().stream()
                            .map(part -> own(part, materials, given))
                            .toList());
            parts.add(group);
            names.add(name);
        }
        draft.become(parts);
        if (draft.layout().nodes().size() > MOST_PARTS) {
            throw Refusal.outOfRange(
                    "a model of " + draft.layout().nodes().size() + " parts",
                    "a model has up to " + MOST_PARTS + " parts");
        }
        return new Added("Added " + Report.names(names) + " " + target.words() + ".", names);
    }

    private Composer.Loose made(String thing) throws EngineException {
        RuleKeeper keeper = new RuleKeeper(rules, vocabulary, journal, thing, false);
        Reading reading = new PromptReader(vocabulary).read(keeper.understood());
        boolean known = reading.head().entry() != null
                || (reading.head().word() != null
                        && vocabulary.lexicon().akin(reading.head().word()).isPresent());
        if (!known) {
            throw situation.unknownThing(thing);
        }
        if (reading.head().count() > MOST) {
            throw Refusal.outOfRange(
                    reading.head().count() + " things at once", "up to " + MOST + " are added at once");
        }
        if (!reading.unread().isEmpty()) {
            throw situation.unknownThing(String.join(" ", reading.unread()));
        }
        Steering steering = rules.isEmpty() ? Steering.NONE : keeper;
        Composer composer = new Composer(vocabulary, journal, steering, seed);
        Composer.Loose loose = composer.loose(reading);
        WordReport.tell(reading, composer.idle(), journal);
        return loose;
    }

    private Map<String, String> materials(List<Material> materials) {
        Map<String, String> names = new HashMap<>();
        materials.forEach(
                material -> names.put(material.name(), draft.keep(material).name()));
        return names;
    }

    private Part own(Part part, Map<String, String> materials, Set<String> given) {
        return new Part(
                name(part.name(), given),
                part.transform(),
                part.shape(),
                part.material() == null ? null : materials.get(part.material()),
                part.children().stream()
                        .map(child -> own(child, materials, given))
                        .toList());
    }

    private String name(String wished, Set<String> given) {
        String name = wished;
        for (int number = 2; draft.layout().has(name) || !given.add(name); number++) {
            name = wished + "_" + number;
        }
        focus.add(name);
        return name;
    }

    /** Moves parts that there are to another place. */
    String put(Change.Put change) throws EngineException {
        Bounds bounds = draft.layout().bounds(change.target().all()).orElseThrow();
        List<Node> at = new ArrayList<>(change.place().named());
        at.removeIf(node -> change.target().all().stream().anyMatch(moved -> moved == node));
        if (at.isEmpty()) {
            throw situation.notUnderstood();
        }
        Vec3 foot = Places.foot(draft.layout(), at, change.spot(), bounds.size(), Vec3.ZERO);
        Vec3 now =
                new Vec3(bounds.center().x(), bounds.min().y(), bounds.center().z());
        new Turner(draft, focus).move(change.target(), foot.minus(now));
        return "Put " + Report.names(change.target()) + " "
                + targets.at(Target.Where.SPOT, change.spot(), at).words() + ".";
    }
}
