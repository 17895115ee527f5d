package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.compose.Composer;
import dev.meshwright.generation.engine.lexicon.Kind;
import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Decides where an added thing goes: on a head, into a hand, or to the place that was said. */
final class Targets {

    private final Draft draft;
    private final Situation situation;

    Targets(Draft draft, Situation situation) {
        this.draft = draft;
        this.situation = situation;
    }

    Target of(Change.Add change, Composer.Loose loose) {
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
            return at(Target.Where.HEAD, Spot.ON, at);
        }
        if (inHand && change.spot() != Spot.ON) {
            return at(Target.Where.HAND, Spot.IN, at);
        }
        boolean anywhere = change.spot() == Spot.ANYWHERE;
        boolean dressed = loose.kind() == Kind.WEARABLE && (anywhere || change.spot() == Spot.ON);
        List<Node> heads = dressed ? within("head", at, part) : List.of();
        if (!heads.isEmpty()) {
            return at(Target.Where.HEAD, Spot.ON, heads.subList(0, 1));
        }
        boolean holds = anywhere && (loose.kind() == Kind.HANDHELD || !part || hasHands(at));
        List<Node> hands = holds && isHandy(loose) ? free(within("hand", at, part)) : List.of();
        if (!hands.isEmpty()) {
            return at(Target.Where.HAND, Spot.IN, hands);
        }
        if (!anywhere) {
            return at(Target.Where.SPOT, change.spot(), at);
        }
        return at(Target.Where.SPOT, surface(at, part, loose), at);
    }

    Target at(Target.Where where, Spot spot, List<Node> at) {
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
}
