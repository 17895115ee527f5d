package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where parts are moved, how they are turned, and how they are copied. */
final class MotionReader {

    private static final Vec3 LEFT = new Vec3(1, 0, 0);
    private static final Vec3 RIGHT = new Vec3(-1, 0, 0);
    private static final Vec3 UP = new Vec3(0, 1, 0);
    private static final Vec3 DOWN = new Vec3(0, -1, 0);
    private static final Vec3 FORWARD = new Vec3(0, 0, 1);
    private static final Vec3 BACK = new Vec3(0, 0, -1);
    private static final Map<String, Vec3> DIRECTIONS = Map.ofEntries(
            Map.entry("up", UP),
            Map.entry("upwards", UP),
            Map.entry("upward", UP),
            Map.entry("higher", UP),
            Map.entry("down", DOWN),
            Map.entry("downwards", DOWN),
            Map.entry("downward", DOWN),
            Map.entry("lower", DOWN),
            Map.entry("left", LEFT),
            Map.entry("leftwards", LEFT),
            Map.entry("sideways", LEFT),
            Map.entry("right", RIGHT),
            Map.entry("rightwards", RIGHT),
            Map.entry("forward", FORWARD),
            Map.entry("forwards", FORWARD),
            Map.entry("front", FORWARD),
            Map.entry("back", BACK),
            Map.entry("backward", BACK),
            Map.entry("backwards", BACK),
            Map.entry("rear", BACK));
    private static final Map<String, Vec3> AXES = Map.of("x", LEFT, "y", UP, "z", FORWARD);
    private static final Map<String, Double> SHARES = Map.of(
            "a bit",
            0.05,
            "a little",
            0.05,
            "a little bit",
            0.05,
            "slightly",
            0.05,
            "a lot",
            0.25,
            "much",
            0.25,
            "far",
            0.25);
    private static final double SHARE = 0.1;
    private static final Set<String> FILLERS = Set.of(
            "to",
            "the",
            "its",
            "their",
            "by",
            "towards",
            "side",
            "about",
            "around",
            "and",
            "further",
            "more",
            "own",
            "along",
            "axis",
            "in",
            "direction",
            "on",
            "of",
            "with",
            "an",
            "angle",
            "through");

    private final Situation situation;
    private final Reader reader;
    private final Amounts amounts;

    MotionReader(Situation situation) {
        this.situation = situation;
        this.reader = new Reader(situation.clause().tokens());
        this.amounts = new Amounts(situation.vocabulary().words());
    }

    Change move() throws EngineException {
        Vec3 implied = DIRECTIONS.get(situation.clause().verb().meant());
        // "Move up the lamp by 5 cm".
        if (implied == null
                && reader.peek().isWord()
                && DIRECTIONS.containsKey(reader.peek().text())) {
            implied = DIRECTIONS.get(reader.next().text());
        }
        Selection target = mover();
        Optional<Change> put = put(target);
        if (put.isPresent()) {
            return put.get();
        }
        Vec3 metres = Vec3.ZERO;
        Vec3 share = Vec3.ZERO;
        boolean said = false;
        while (!reader.atEnd()) {
            int from = reader.position();
            Step step = new Step();
            step.read();
            if (step.isNothing() || (step.direction == null && implied == null)) {
                reader.back(from);
                throw situation.notUnderstood(reader);
            }
            Vec3 direction = step.direction == null ? implied : step.direction;
            if (step.metres != null) {
                metres = metres.plus(along(direction, step.metres));
            } else {
                share = share.plus(direction.times(step.share == null ? SHARE : step.share));
            }
            said = true;
            Situation.list(reader);
        }
        if (!said && implied == null) {
            throw situation.notUnderstood();
        }
        if (!said) {
            return new Change.Move(target, implied.times(SHARE), true);
        }
        if (share.length() > 0 && metres.length() > 0) {
            throw situation.notUnderstood();
        }
        return share.length() > 0 ? new Change.Move(target, share, true) : new Change.Move(target, metres, false);
    }

    /** What is moved: where no part is named, whatever was named before. */
    private Selection mover() throws EngineException {
        int from = reader.position();
        boolean named = situation.take(reader).isPresent();
        reader.back(from);
        reader.skipAll(FILLERS);
        boolean motion = reader.peek().isNumber()
                || (reader.peek().isWord()
                        && DIRECTIONS.containsKey(reader.peek().text()))
                || (reader.atEnd() && reader.position() > from);
        reader.back(from);
        if (named || !motion) {
            return situation.targets(reader);
        }
        return situation
                .find(List.of(new Token(Token.Sort.WORD, "it", "it", 0)))
                .orElseThrow();
    }

    private static Vec3 along(Vec3 direction, double metres) throws EngineException {
        if (!(Math.abs(metres) <= 1000)) {
            throw Refusal.outOfRange("a move by " + metres + " metres", "things are moved by up to 1000 metres");
        }
        return direction.times(metres);
    }

    /** "Onto the table", "next to the chest". */
    private Optional<Change> put(Selection target) throws EngineException {
        int from = reader.position();
        Optional<Spot> spot = reader.take(Spot.WORDS);
        if (spot.isPresent() && !reader.atEnd()) {
            List<Token> rest = reader.rest();
            boolean direction =
                    rest.stream().anyMatch(token -> DIRECTIONS.containsKey(token.text()) && !token.isName());
            Optional<Selection> place = direction ? Optional.empty() : situation.take(reader);
            if (place.isPresent() && reader.atEnd()) {
                return Optional.of(new Change.Put(target, spot.get(), place.get()));
            }
        }
        reader.back(from);
        return Optional.empty();
    }

    /** A distance and a direction, in either order. */
    private final class Step {

        private Vec3 direction;
        private Double metres;
        private Double share;

        void read() {
            for (int item = 0; item < 3; item++) {
                reader.skipAll(FILLERS);
                if (direction == null) {
                    direction = direction();
                }
                if (metres == null && share == null) {
                    amount();
                }
            }
            reader.skipAll(FILLERS);
        }

        boolean isNothing() {
            return direction == null && metres == null && share == null;
        }

        private Vec3 direction() {
            if (!reader.peek().isWord()) {
                return null;
            }
            Vec3 axis = AXES.get(reader.peek().text());
            Vec3 found = axis == null ? DIRECTIONS.get(reader.peek().text()) : axis;
            reader.skip(found == null ? 0 : 1);
            return found;
        }

        private void amount() {
            Optional<Double> length = amounts.length(reader);
            if (length.isPresent()) {
                metres = length.get();
                return;
            }
            int from = reader.position();
            Optional<Double> number = amounts.number(reader);
            if (number.isPresent() && Amounts.percent(reader)) {
                share = number.get() / 100;
                return;
            }
            reader.back(from);
            share = reader.take(SHARES).orElse(null);
        }
    }

    /** A turn, or what "turn the body into glass" means. */
    Optional<Change> turn() throws EngineException {
        String verb = situation.clause().verb().meant();
        Selection target = mover();
        boolean tilts = verb.equals("tilt");
        if (reader.rest().size() == 1 && reader.take("around")) {
            return Optional.of(new Change.Turn(target, UP.times(180)));
        }
        Double degrees = null;
        Vec3 axis = null;
        while (!reader.atEnd()) {
            int from = reader.position();
            reader.skipAll(FILLERS);
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
        Vec3 standard = verb.equals("flip") ? new Vec3(0, 0, 1) : tilts ? new Vec3(1, 0, 0) : UP;
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
        return FILLERS.contains(word) || DIRECTIONS.containsKey(word) || word.endsWith("clockwise");
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
            return DOWN;
        }
        if (reader.takeAny(Set.of("counterclockwise", "anticlockwise"))
                || reader.takeAll("counter", "clockwise")
                || reader.takeAll("anti", "clockwise")) {
            return UP;
        }
        if (reader.takeAny(Set.of("horizontally"))) {
            return UP;
        }
        String word = reader.peek().isWord() ? reader.peek().text() : "";
        Vec3 named = AXES.get(word);
        Vec3 direction = DIRECTIONS.get(word);
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

    /** "Duplicate the lamp twice", "the column three times, 50 cm to the left". */
    Change duplicate() throws EngineException {
        Optional<Change> counted = copiesOf();
        if (counted.isPresent()) {
            return counted.get();
        }
        return copies(situation.targets(reader), 1);
    }

    /** "Three copies of the column in a row", "another lamp"; empty where no copies are spoken of. */
    Optional<Change> copiesOf() throws EngineException {
        int from = reader.position();
        boolean article = reader.takeAny(Set.of("a", "another", "one"));
        Optional<Double> number = article ? Optional.of(1.0) : amounts.number(reader);
        reader.takeAny(Set.of("more", "additional", "extra", "identical", "exact"));
        if (number.isEmpty()
                || !reader.takeAny(Set.of("copies", "copy", "duplicates", "duplicate", "clones", "clone"))
                || !reader.take("of")) {
            reader.back(from);
            return Optional.empty();
        }
        return Optional.of(copies(situation.targets(reader), number.get()));
    }

    Change copies(Selection target, double count) throws EngineException {
        double copies = count;
        Vec3 direction = null;
        double step = 0;
        while (!reader.atEnd()) {
            int from = reader.position();
            Situation.list(reader);
            Double times = times();
            if (times != null) {
                copies = times;
                continue;
            }
            Vec3 row = row();
            if (row != null) {
                direction = row;
                continue;
            }
            Step said = new Step();
            said.read();
            if (said.isNothing() || said.share != null) {
                reader.back(from);
                throw situation.notUnderstood(reader);
            }
            direction = said.direction == null ? direction : said.direction;
            step = said.metres == null ? step : said.metres;
            reader.takeAny(Set.of("apart"));
        }
        if (!(copies >= 1 && copies <= Copier.MOST && copies % 1 == 0)) {
            throw Refusal.outOfRange(copies + " copies", "1 to " + Copier.MOST + " copies are made at once");
        }
        if (!(Math.abs(step) <= 1000)) {
            throw Refusal.outOfRange("a step of " + step + " metres", "copies stand up to 1000 metres apart");
        }
        return new Change.Duplicate(target, (int) copies, direction == null ? LEFT : direction, step);
    }

    private Double times() {
        int from = reader.position();
        if (reader.take("once")) {
            return 1.0;
        }
        if (reader.take("twice")) {
            return 2.0;
        }
        Optional<Double> number = amounts.number(reader);
        if (number.isPresent() && (reader.take("times") || reader.take("x"))) {
            return number.get();
        }
        reader.back(from);
        return null;
    }

    private Vec3 row() {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"in", "a", "row"});
        rows.add(new String[] {"in", "a", "line"});
        rows.add(new String[] {"side", "by", "side"});
        rows.add(new String[] {"next", "to", "each", "other"});
        rows.add(new String[] {"beside", "it"});
        rows.add(new String[] {"next", "to", "it"});
        for (String[] words : rows) {
            if (reader.takeAll(words)) {
                return LEFT;
            }
        }
        if (reader.takeAll("behind", "each", "other") || reader.takeAll("behind", "it")) {
            return BACK;
        }
        if (reader.takeAll("in", "front", "of", "it")) {
            return FORWARD;
        }
        boolean stacked = reader.takeAll("on", "top", "of", "each", "other")
                || reader.takeAll("on", "top", "of", "it")
                || reader.takeAll("in", "a", "stack")
                || reader.takeAll("on", "top");
        return stacked ? UP : null;
    }

    /** Passes the words up to here of a clause that another reader began. */
    void skip(int count) {
        reader.skip(count);
    }
}
