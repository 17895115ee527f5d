package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.lexicon.Words;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Map;
import java.util.Optional;

/** A distance and a direction, in either order; what is not said is null. */
final class Step {

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

    private final Reader reader;
    private final Amounts amounts;
    private Vec3 direction;
    private Double metres;
    private Double share;

    private Step(Reader reader, Words words) {
        this.reader = reader;
        this.amounts = new Amounts(words);
    }

    static Step of(Reader reader, Words words) {
        Step step = new Step(reader, words);
        step.read();
        return step;
    }

    /** Of length 1. */
    Vec3 direction() {
        return direction;
    }

    Double metres() {
        return metres;
    }

    /** As a share of the model's longest side. */
    Double share() {
        return share;
    }

    private void read() {
        for (int item = 0; item < 3; item++) {
            reader.skipAll(Directions.FILLERS);
            if (direction == null) {
                direction = readDirection();
            }
            if (metres == null && share == null) {
                amount();
            }
        }
        reader.skipAll(Directions.FILLERS);
    }

    boolean isNothing() {
        return direction == null && metres == null && share == null;
    }

    private Vec3 readDirection() {
        if (!reader.peek().isWord()) {
            return null;
        }
        Vec3 axis = Directions.AXES.get(reader.peek().text());
        Vec3 found = axis == null ? Directions.DIRECTIONS.get(reader.peek().text()) : axis;
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
