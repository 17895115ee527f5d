package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how many copies are made of parts, and where they stand. */
final class CopyReader {

    private final Situation situation;
    private final Reader reader;
    private final Amounts amounts;

    CopyReader(Situation situation) {
        this.situation = situation;
        this.reader = new Reader(situation.clause().tokens());
        this.amounts = new Amounts(situation.vocabulary().words());
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
            Step said = Step.of(reader, situation.vocabulary().words());
            if (said.isNothing() || said.share() != null) {
                reader.back(from);
                throw situation.notUnderstood(reader);
            }
            direction = said.direction() == null ? direction : said.direction();
            step = said.metres() == null ? step : said.metres();
            reader.takeAny(Set.of("apart"));
        }
        if (!(copies >= 1 && copies <= Copier.MOST && copies % 1 == 0)) {
            throw Refusal.outOfRange(copies + " copies", "1 to " + Copier.MOST + " copies are made at once");
        }
        if (!(Math.abs(step) <= 1000)) {
            throw Refusal.outOfRange("a step of " + step + " metres", "copies stand up to 1000 metres apart");
        }
        return new Change.Duplicate(target, (int) copies, direction == null ? Directions.LEFT : direction, step);
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
                return Directions.LEFT;
            }
        }
        if (reader.takeAll("behind", "each", "other") || reader.takeAll("behind", "it")) {
            return Directions.BACK;
        }
        if (reader.takeAll("in", "front", "of", "it")) {
            return Directions.FORWARD;
        }
        boolean stacked = reader.takeAll("on", "top", "of", "each", "other")
                || reader.takeAll("on", "top", "of", "it")
                || reader.takeAll("in", "a", "stack")
                || reader.takeAll("on", "top");
        return stacked ? Directions.UP : null;
    }
}
