package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Direction;

/** A length that is asked for. */
public record Measure(Direction direction, double metres, Limit limit) {

    public Measure(Direction direction, double metres) {
        this(direction, metres, Limit.EXACT);
    }
}
