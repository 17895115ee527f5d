package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Optional;

/** Reads where parts are moved to. */
final class MoveReader {

    private static final double SHARE = 0.1;

    private final Situation situation;
    private final Reader reader;

    MoveReader(Situation situation) {
        this.situation = situation;
        this.reader = new Reader(situation.clause().tokens());
    }

    Change move() throws EngineException {
        Vec3 implied = Directions.DIRECTIONS.get(situation.clause().verb().meant());
        // "Move up the lamp by 5 cm".
        if (implied == null
                && reader.peek().isWord()
                && Directions.DIRECTIONS.containsKey(reader.peek().text())) {
            implied = Directions.DIRECTIONS.get(reader.next().text());
        }
        Selection target = Directions.mover(situation, reader);
        Optional<Change> put = put(target);
        if (put.isPresent()) {
            return put.get();
        }
        Vec3 metres = Vec3.ZERO;
        Vec3 share = Vec3.ZERO;
        boolean said = false;
        while (!reader.atEnd()) {
            int from = reader.position();
            Step step = Step.of(reader, situation.vocabulary().words());
            if (step.isNothing() || (step.direction() == null && implied == null)) {
                reader.back(from);
                throw situation.notUnderstood(reader);
            }
            Vec3 direction = step.direction() == null ? implied : step.direction();
            if (step.metres() != null) {
                metres = metres.plus(along(direction, step.metres()));
            } else {
                share = share.plus(direction.times(step.share() == null ? SHARE : step.share()));
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
                    rest.stream().anyMatch(token -> Directions.DIRECTIONS.containsKey(token.text()) && !token.isName());
            Optional<Selection> place = direction ? Optional.empty() : situation.take(reader);
            if (place.isPresent() && reader.atEnd()) {
                return Optional.of(new Change.Put(target, spot.get(), place.get()));
            }
        }
        reader.back(from);
        return Optional.empty();
    }
}
