package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Optional;
import java.util.Set;

/** Reads how parts are turned. */
final class TurnReader {

    private final Situation situation;
    private final Reader reader;
    private final Amounts amounts;

    TurnReader(Situation situation) {
        this.situation = situation;
        this.reader = new Reader(situation.clause().tokens());
        this.amounts = new Amounts(situation.vocabulary().words());
    }

    /** A turn, or what "turn the body into glass" means. */
    Optional<Change> turn() throws EngineException {
        String verb = situation.clause().verb().meant();
        Selection target = Directions.mover(situation, reader);
        boolean tilts = verb.equals("tilt");
        if (reader.rest().size() == 1 && reader.take("around")) {
            return Optional.of(new Change.Turn(target, Directions.UP.times(180)));
        }
        Double degrees = null;
        Vec3 axis = null;
        while (!reader.atEnd()) {
            int from = reader.position();
            reader.skipAll(Directions.FILLERS);
            Double angle = degrees == null ? angle() : null;
            Vec3 about = angle == null && axis == null ? axis(tilts) : null;
            if (angle == null && about == null) {
                if (reader.atEnd() && reader.position() > from) {
                    break;
                }
                reader.back(from);
                if (degrees == null && axis == null) {
                    return Optional.empty();
                }
                throw situation.notUnderstood(reader);
            }
            degrees = angle == null ? degrees : angle;
            axis = about == null ? axis : about;
        }
        double size = degrees == null ? usual(verb, axis) : degrees;
        if (!(Math.abs(size) <= 36_000)) {
            throw Refusal.outOfRange("a turn by " + size + " degrees", "angles lie between -36000 and 36000 degrees");
        }
        Vec3 standard = verb.equals("flip") ? new Vec3(0, 0, 1) : tilts ? new Vec3(1, 0, 0) : Directions.UP;
        Vec3 chosen = axis == null ? standard : axis;
        // An axis longer than 1 carries its own angle.
        double length = chosen.length();
        return Optional.of(new Change.Turn(
                target, length > 1 && degrees == null ? chosen : chosen.times(size / Math.max(length, 1))));
    }

    private static double usual(String verb, Vec3 axis) {
        if (verb.equals("flip")) {
            return 180;
        }
        return verb.equals("tilt") ? 15 : axis == null ? 90 : 30;
    }

    private Double angle() {
        int from = reader.position();
        if (reader.takeAll("a", "quarter", "turn") || reader.takeAll("quarter", "turn")) {
            return 90.0;
        }
        if (reader.takeAll("a", "half", "turn") || reader.takeAll("half", "turn")) {
            return 180.0;
        }
        Optional<Double> number = amounts.number(reader);
        if (number.isPresent()
                && (reader.takeAny(Set.of("degrees", "degree", "deg", "°")) || reader.atEnd() || followsDirection())) {
            return number.get();
        }
        reader.back(from);
        return null;
    }

    private boolean followsDirection() {
        String word = reader.peek().text();
        return Directions.FILLERS.contains(word)
                || Directions.DIRECTIONS.containsKey(word)
                || word.endsWith("clockwise");
    }

    /** Turning to the left is counter-clockwise seen from above; tilting forward brings the top to the front. */
    private Vec3 axis(boolean tilts) {
        if (reader.takeAll("upside", "down")) {
            return new Vec3(0, 0, 180);
        }
        if (reader.takeAll("side")) {
            return new Vec3(0, 0, 90);
        }
        if (reader.take("clockwise")) {
            return Directions.DOWN;
        }
        if (reader.takeAny(Set.of("counterclockwise", "anticlockwise"))
                || reader.takeAll("counter", "clockwise")
                || reader.takeAll("anti", "clockwise")) {
            return Directions.UP;
        }
        if (reader.takeAny(Set.of("horizontally"))) {
            return Directions.UP;
        }
        String word = reader.peek().isWord() ? reader.peek().text() : "";
        Vec3 named = Directions.AXES.get(word);
        Vec3 direction = Directions.DIRECTIONS.get(word);
        if (named == null && direction == null) {
            return null;
        }
        reader.skip(1);
        if (named != null) {
            return named;
        }
        if (direction.z() != 0) {
            return new Vec3(direction.z(), 0, 0);
        }
        if (direction.y() != 0) {
            return new Vec3(-direction.y(), 0, 0);
        }
        return tilts ? new Vec3(0, 0, -direction.x()) : new Vec3(0, direction.x(), 0);
    }
}
