package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Kind;
import dev.meshwright.generation.engine.model.Anchor;
import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Frame;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Set;

/** Works out how large a joined piece becomes and where it goes. */
final class Placement {

    private static final double MOST_ENLARGED = 3;
    private static final double GAP = 0.12;

    private Placement() {}

    /** Both pieces in the sizes in which they fit, and where the joined one goes. */
    record Fit(Piece thing, Piece joined, Transform transform) {}

    /**
     * @param fixed   whether the thing's size is given and must stay
     * @param index   which of the joined things of this link it is
     * @param count   how many there are
     * @param already how many things stand around the thing by now
     */
    static Fit fit(Piece thing, boolean fixed, Piece joined, Plan.Link link, int index, int count, int already) {
        return switch (link.place()) {
            case HAND -> inHand(thing, joined, link, already);
            case HEAD -> onHead(thing, joined, link);
            case TOP -> onSurface(thing, joined, link, thing.top(), index, count);
            case INSIDE -> inside(thing, joined, link, index, count);
            case BESIDE, AROUND -> beside(thing, joined, link, index, count, already);
            case FRONT -> at(thing, limited(thing, joined, link), 0);
            case BEHIND -> at(thing, limited(thing, joined, link), 180);
            case BENEATH -> beneath(thing, fixed, joined, link);
            case OVERHEAD -> overhead(thing, joined, link);
            case OUTSIDE -> outside(thing, fixed, joined, link);
        };
    }

    private static Fit inHand(Piece thing, Piece joined, Plan.Link link, int hand) {
        List<Anchor> hands = thing.model().anchors(AnchorKind.HAND);
        Anchor anchor = hands.get(hand % hands.size());
        Piece fitting = clamped(joined, link, joined.own().longestSide(), anchor.room() * 0.5, anchor.room());
        Vec3 grip = fitting.anchor(AnchorKind.GRIP)
                .map(Anchor::position)
                .orElseGet(() -> new Vec3(
                        0, fitting.own().size().y() * 0.4, fitting.own().min().z()));
        Vec3 offset = Frame.rotate(grip, anchor.rotation());
        return new Fit(thing, fitting, new Transform(anchor.position().minus(offset), anchor.rotation(), Vec3.ONE));
    }

    private static Fit onHead(Piece thing, Piece joined, Plan.Link link) {
        Anchor head = thing.anchor(AnchorKind.HEAD).orElseGet(thing::top);
        Anchor seat = joined.anchor(AnchorKind.FIT)
                .orElseGet(() -> new Anchor(AnchorKind.FIT, Vec3.ZERO, joined.width() * 0.8, Vec3.ZERO));
        double fitting = Math.max(1, link.plan().sizing().factor()) * head.room() / seat.room();
        double factor = link.plan().sizing().isMeasured() ? 1 : fitting;
        Vec3 offset = Frame.rotate(seat.position().times(factor), head.rotation());
        return new Fit(
                thing, joined.scaled(factor), new Transform(head.position().minus(offset), head.rotation(), Vec3.ONE));
    }

    private static Fit onSurface(Piece thing, Piece joined, Plan.Link link, Anchor surface, int index, int count) {
        double room = count == 1 ? surface.room() : surface.room() / Math.min(count, 4) * 1.1;
        Piece fitting = clamped(joined, link, joined.width(), room * 0.1, room * 0.95);
        Vec3 spread = spread(index, count, surface.room() * 0.36);
        return new Fit(thing, fitting, moved(surface.position().plus(spread)));
    }

    /** Places on a surface: one in the middle, up to four in a ring, more in a ring about one. */
    private static Vec3 spread(int index, int count, double radius) {
        if (count == 1 || (count > 4 && index == 0)) {
            return Vec3.ZERO;
        }
        int places = count > 4 ? count - 1 : count;
        double angle = 2 * Math.PI * index / places + (count == 2 ? 0 : Math.PI / 6);
        return new Vec3(radius * Math.cos(angle), 0, radius * Math.sin(angle));
    }

    private static Fit inside(Piece thing, Piece joined, Plan.Link link, int index, int count) {
        Anchor floor = thing.anchor(AnchorKind.INSIDE).orElseGet(thing::top);
        double share = count == 1 ? 0.9 : 0.55;
        Piece fitting = clamped(joined, link, joined.width(), floor.room() * share * 0.4, floor.room() * share);
        return new Fit(thing, fitting, moved(floor.position().plus(spread(index, count, floor.room() * 0.25))));
    }

    private static Fit beside(Piece thing, Piece joined, Plan.Link link, int index, int count, int already) {
        Piece fitting = limited(thing, joined, link);
        if (count > 2 || link.place() == Place.AROUND) {
            return at(thing, fitting, link, 360.0 * index / count + 90);
        }
        double[] angles = {90, -90, 180, 45, -45, 135, -135, 0};
        return at(thing, fitting, link, angles[already % angles.length]);
    }

    private static Fit at(Piece thing, Piece joined, double degrees) {
        return at(thing, joined, null, degrees);
    }

    /** Beside the thing on the ground; 0 degrees is in front of it, 90 at its left. Seats turn towards it. */
    private static Fit at(Piece thing, Piece joined, Plan.Link link, double degrees) {
        boolean seat = link != null
                && Set.of("chair", "stool", "bench", "sofa", "throne")
                        .contains(link.plan().entry().name());
        double x = Math.sin(Math.toRadians(degrees));
        double z = Math.cos(Math.toRadians(degrees));
        Vec3 half = thing.model().bounds().size().times(0.5);
        Vec3 otherHalf = joined.model().bounds().size().times(0.5);
        double reach = support(half, x, z) + support(otherHalf, x, z);
        double distance = reach + (seat ? -0.1 : GAP) * 2 * Math.min(half.length(), otherHalf.length());
        Vec3 centre = thing.model().bounds().foot();
        Vec3 place = new Vec3(centre.x() + x * distance, thing.own().min().y(), centre.z() + z * distance);
        double turn = seat ? degrees + 180 : 0;
        Vec3 foot = Frame.rotate(joined.model().bounds().foot(), new Vec3(0, turn, 0));
        Vec3 translation = place.minus(new Vec3(foot.x(), joined.own().min().y(), foot.z()));
        return new Fit(thing, joined, new Transform(translation, new Vec3(0, turn, 0), Vec3.ONE));
    }

    private static double support(Vec3 half, double x, double z) {
        double byX = Math.abs(x) < 1e-9 ? Double.MAX_VALUE : half.x() / Math.abs(x);
        double byZ = Math.abs(z) < 1e-9 ? Double.MAX_VALUE : half.z() / Math.abs(z);
        return Math.min(byX, byZ);
    }

    private static Fit beneath(Piece thing, boolean fixed, Piece joined, Plan.Link link) {
        double need = thing.soleWidth() * 1.12;
        double room = joined.top().room();
        boolean support = link.plan().entry().kind() == Kind.SUPPORT;
        boolean free = !link.plan().sizing().isMeasured();
        Piece below = joined;
        Piece above = thing;
        if (free && support && link.plan().sizing().factor() == 1) {
            below = joined.scaled(Math.clamp(need / room, 0.3, 40));
        } else if (need > room) {
            boolean enlarge = free && need / room <= MOST_ENLARGED;
            below = enlarge ? joined.scaled(need / room) : joined;
            above = enlarge || fixed ? thing : thing.scaled(room / need);
        }
        return new Fit(above, below, moved(below.top().position().times(-1).plus(sole(above))));
    }

    /** The middle of what the thing stands with. */
    private static Vec3 sole(Piece thing) {
        return new Vec3(
                thing.sole().centre().x(),
                thing.own().min().y(),
                thing.sole().centre().z());
    }

    private static Fit overhead(Piece thing, Piece joined, Plan.Link link) {
        Anchor free = joined.anchor(AnchorKind.UNDER).orElseGet(joined::shelter);
        double need = Math.max(thing.width(), thing.own().size().y() * 0.9);
        double factor = !link.plan().sizing().isMeasured() ? Math.clamp(need / free.room(), 1, 4) : 1;
        Piece above = joined.scaled(factor);
        return new Fit(
                thing, above, moved(free.scaled(factor).position().times(-1).plus(sole(thing))));
    }

    private static Fit outside(Piece thing, boolean fixed, Piece joined, Plan.Link link) {
        Anchor floor = joined.anchor(AnchorKind.INSIDE).orElseGet(joined::top);
        double excess = thing.width() / (floor.room() * 0.95);
        boolean enlarge =
                excess > 1 && excess <= MOST_ENLARGED && !link.plan().sizing().isMeasured();
        Piece around = enlarge ? joined.scaled(excess) : joined;
        Piece within = excess > 1 && !enlarge && !fixed ? thing.scaled(1 / excess) : thing;
        Vec3 position = floor.position().times(enlarge ? excess : 1);
        return new Fit(within, around, moved(position.times(-1).plus(sole(within))));
    }

    private static Piece limited(Piece thing, Piece joined, Plan.Link link) {
        double reference = thing.own().longestSide();
        return clamped(joined, link, joined.own().longestSide(), reference / 15, reference * 15);
    }

    /** Scaled so that a length lies within limits, unless the prompt measures the piece itself. */
    private static Piece clamped(Piece piece, Plan.Link link, double length, double least, double most) {
        if (link.plan().sizing().isMeasured()) {
            return piece;
        }
        double wish = Math.clamp(link.plan().sizing().factor(), 0.6, 1.6);
        double wanted = Math.clamp(length, least * wish, most * wish);
        return piece.scaled(wanted / length);
    }

    private static Transform moved(Vec3 by) {
        return new Transform(by, Vec3.ZERO, Vec3.ONE);
    }
}
