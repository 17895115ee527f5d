package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.compose.Composer;
import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.compose.Steering;
import dev.meshwright.generation.engine.compose.WordReport;
import dev.meshwright.generation.engine.lexicon.Kind;
import dev.meshwright.generation.engine.model.Anchor;
import dev.meshwright.generation.engine.model.AnchorKind;
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
    private static final double HEAD_TOP = 0.08;
    private static final double HEAD_WIDTH = 0.93;

    private final Draft draft;
    private final Focus focus;
    private final Vocabulary vocabulary;
    private final Situation situation;
    private final Journal journal;
    private final SourceRules rules;
    private final long seed;

    /** @param rules those of the project's sources, which new things obey */
    Adder(Draft draft, Focus focus, Situation situation, Journal journal, SourceRules rules, long seed) {
        this.draft = draft;
        this.focus = focus;
        this.vocabulary = situation.vocabulary();
        this.situation = situation;
        this.journal = journal;
        this.rules = rules;
        this.seed = seed;
    }

    /** The topmost parts of what was added. */
    record Added(String report, List<String> names) {}

    Added apply(Change.Add change) throws EngineException {
        Composer.Loose loose = made(change.thing());
        return added(loose, target(change, loose));
    }

    /** Makes something where parts are that will be removed, as large as they are. */
    Added replace(Change.Replace change) throws EngineException {
        Composer.Loose loose = made(change.thing());
        return added(loose, target(Where.INSTEAD, Spot.IN, change.target().named()));
    }

    private Added added(Composer.Loose loose, Target target) throws EngineException {
        List<String> names = new ArrayList<>();
        List<Part> parts = new ArrayList<>(draft.parts());
        Map<String, String> materials = materials(loose.materials());
        Set<String> given = new HashSet<>();
        Model model = fitting(loose, target);
        for (int index = 0; index < loose.count(); index++) {
            Vec3 place = place(model, target, index, loose.count());
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

    /** Where a thing goes. */
    private record Target(Where where, Spot spot, List<Node> at, Bounds bounds) {

        String words() {
            return switch (where) {
                case HEAD -> "on " + names();
                case HAND -> "in " + names();
                case INSTEAD -> "instead of " + names();
                case SPOT ->
                    switch (spot) {
                        case ON, ANYWHERE -> "on " + names();
                        case IN -> "in " + names();
                        case UNDER -> "under " + names();
                        case LEFT, RIGHT -> "beside " + names();
                        case FRONT -> "in front of " + names();
                        case BEHIND -> "behind " + names();
                    };
            };
        }

        private String names() {
            return Report.names(at.stream().map(Node::name).toList());
        }
    }

    private enum Where {
        HEAD,
        HAND,
        INSTEAD,
        SPOT
    }

    private Target target(Change.Add change, Composer.Loose loose) {
        Layout layout = draft.layout();
        Selection place = change.target();
        List<Node> at = place == null || place.named().isEmpty() ? layout.roots() : place.named();
        boolean part = place != null && !place.whole();
        boolean onHead = part && at.stream().allMatch(node -> node.words().is("head"));
        boolean inHand = part
                && at.stream()
                        .allMatch(
                                node -> node.words().is("hand") || node.words().is("paw"));
        if (onHead && loose.kind() == Kind.WEARABLE && (change.spot() == Spot.ON || change.spot() == Spot.ANYWHERE)) {
            return target(Where.HEAD, Spot.ON, at);
        }
        if (inHand && change.spot() != Spot.ON) {
            return target(Where.HAND, Spot.IN, at);
        }
        boolean anywhere = change.spot() == Spot.ANYWHERE;
        boolean dressed = loose.kind() == Kind.WEARABLE && (anywhere || change.spot() == Spot.ON);
        List<Node> heads = dressed ? within("head", at, part) : List.of();
        if (!heads.isEmpty()) {
            return target(Where.HEAD, Spot.ON, heads.subList(0, 1));
        }
        boolean holds = anywhere && (loose.kind() == Kind.HANDHELD || !part || hasHands(at));
        List<Node> hands = holds && isHandy(loose) ? free(within("hand", at, part)) : List.of();
        if (!hands.isEmpty()) {
            return target(Where.HAND, Spot.IN, hands);
        }
        if (!anywhere) {
            return target(Where.SPOT, change.spot(), at);
        }
        return target(Where.SPOT, surface(at, part, loose), at);
    }

    private Target target(Where where, Spot spot, List<Node> at) {
        return new Target(where, spot, at, draft.layout().bounds(at).orElseThrow());
    }

    private boolean hasHands(List<Node> at) {
        return !within("hand", at, true).isEmpty();
    }

    /** What a hand takes hold of, by its kind. */
    private static boolean isHandy(Composer.Loose loose) {
        return switch (loose.kind()) {
            case HANDHELD -> true;
            case OBJECT, CONTAINER, PLANT ->
                loose.model().anchor(AnchorKind.GRIP).isPresent();
            case CREATURE, WEARABLE, FURNITURE, STRUCTURE, BUILDING, VEHICLE, SUPPORT -> false;
        };
    }

    /** Parts of that name, of these or of the whole model. */
    private List<Node> within(String noun, List<Node> at, boolean part) {
        Token word = new Token(Token.Sort.WORD, noun, noun, 0);
        List<Node> all = situation.find(List.of(word)).map(Selection::named).orElse(List.of()).stream()
                .filter(node -> node.words().is(noun))
                .toList();
        List<Node> own = all.stream()
                .filter(node -> at.stream().anyMatch(node::isWithin))
                .toList();
        return own.isEmpty() && part && at.size() == 1 ? List.of() : own.isEmpty() ? all : own;
    }

    /** Hands that nothing is in, the right one first; any where all are full. */
    private List<Node> free(List<Node> hands) {
        Layout layout = draft.layout();
        List<Node> sorted = hands.stream()
                .sorted((one, other) -> Boolean.compare(
                        other.words().isSide("right"), one.words().isSide("right")))
                .toList();
        List<Node> empty = sorted.stream()
                .filter(hand -> layout.nodes().stream()
                        .filter(node -> node.part().shape() == null && !hand.isWithin(node))
                        .filter(node -> layout.bounds(List.of(node)).isPresent())
                        .noneMatch(node ->
                                holds(layout.bounds(hand), layout.bounds(node).center(), layout.bounds(node))))
                .toList();
        return (empty.isEmpty() ? sorted : empty).stream().limit(1).toList();
    }

    private static boolean holds(Bounds hand, Vec3 centre, Bounds thing) {
        Vec3 palm = hand.center();
        boolean inside = palm.x() >= thing.min().x()
                && palm.x() <= thing.max().x()
                && palm.y() >= thing.min().y()
                && palm.y() <= thing.max().y()
                && palm.z() >= thing.min().z()
                && palm.z() <= thing.max().z();
        return inside && centre.minus(palm).length() < 3 * thing.longestSide();
    }

    /** Small things stand on what they are added to, others beside it. */
    private Spot surface(List<Node> at, boolean part, Composer.Loose loose) {
        Bounds bounds = draft.layout().bounds(at).orElseThrow();
        boolean small = loose.model().bounds().longestSide() < bounds.longestSide() * 0.6;
        boolean top =
                !within("top", at, part).isEmpty() || !within("seat", at, part).isEmpty();
        return part || (small && top) ? Spot.ON : Spot.LEFT;
    }

    private Model fitting(Composer.Loose loose, Target target) {
        Model model = loose.model();
        if (loose.measured()) {
            return model;
        }
        Vec3 size = target.bounds().size();
        double scene = draft.layout().bounds().orElseThrow().longestSide();
        double longest = model.bounds().longestSide();
        double width = Math.max(model.bounds().size().x(), model.bounds().size().z());
        return switch (target.where()) {
            case HEAD -> model.scaled(HEAD_WIDTH * size.x() / seat(model).room());
            case HAND -> model.scaled(Math.clamp(longest, scene * 0.15, scene * 0.6) / longest);
            case INSTEAD -> model.scaled(target.bounds().longestSide() / longest);
            case SPOT ->
                switch (target.spot()) {
                    case ON, ANYWHERE ->
                        model.scaled(onSurface(width, Math.min(size.x(), size.z()), loose.count()) / width);
                    case IN ->
                        model.scaled(onSurface(width, Math.min(size.x(), size.z()) * 0.6, loose.count()) / width);
                    case UNDER, LEFT, RIGHT, FRONT, BEHIND ->
                        model.scaled(Math.clamp(longest, scene / 15, scene * 15) / longest);
                };
        };
    }

    private static double onSurface(double width, double room, int count) {
        double share = count == 1 ? room : room / Math.min(count, 4) * 1.1;
        return Math.clamp(width, share * 0.1, share * 0.95);
    }

    private static Anchor seat(Model model) {
        return model.anchor(AnchorKind.FIT)
                .orElseGet(() -> new Anchor(
                        AnchorKind.FIT,
                        Vec3.ZERO,
                        Math.max(
                                        model.bounds().size().x(),
                                        model.bounds().size().z())
                                * 0.8,
                        Vec3.ZERO));
    }

    /** How far the model is moved from where it stands at the origin. */
    private Vec3 place(Model model, Target target, int index, int count) {
        Bounds bounds = target.bounds();
        Vec3 centre = bounds.center();
        return switch (target.where()) {
            case HEAD ->
                new Vec3(centre.x(), bounds.max().y() - HEAD_TOP * bounds.size().y(), centre.z())
                        .minus(seat(model).position());
            case HAND -> hand(target, index).minus(grip(model));
            case INSTEAD ->
                new Vec3(centre.x(), bounds.min().y(), centre.z())
                        .plus(aside(model, target, index, count))
                        .minus(model.bounds().foot());
            case SPOT -> {
                Vec3 aside = aside(model, target, index, count);
                Vec3 foot = Places.foot(
                        draft.layout(),
                        target.at(),
                        target.spot(),
                        model.bounds().size(),
                        aside);
                yield foot.minus(model.bounds().foot());
            }
        };
    }

    private Vec3 hand(Target target, int index) {
        Node hand = target.at().get(index % target.at().size());
        return draft.layout().bounds(hand).center();
    }

    private static Vec3 grip(Model model) {
        return model.anchor(AnchorKind.GRIP)
                .map(Anchor::position)
                .orElseGet(() -> model.bounds().centre());
    }

    /** Several things stand in a ring on a surface, and in a row beside something. */
    private static Vec3 aside(Model model, Target target, int index, int count) {
        boolean onIt = target.spot() == Spot.ON || target.spot() == Spot.IN;
        if (count == 1 || (onIt && count > 4 && index == 0)) {
            return Vec3.ZERO;
        }
        if (!onIt) {
            double pitch =
                    Math.max(model.bounds().size().x(), model.bounds().size().z()) * 1.25;
            Vec3 direction = target.spot().direction().length() == 0
                    ? new Vec3(1, 0, 0)
                    : target.spot().direction();
            return direction.times(pitch * index);
        }
        int places = count > 4 ? count - 1 : count;
        double angle = 2 * Math.PI * index / places + (count == 2 ? 0 : Math.PI / 6);
        Vec3 size = target.bounds().size();
        return new Vec3(size.x() * 0.3 * Math.cos(angle), 0, size.z() * 0.3 * Math.sin(angle));
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
                + target(Where.SPOT, change.spot(), at).words() + ".";
    }
}
