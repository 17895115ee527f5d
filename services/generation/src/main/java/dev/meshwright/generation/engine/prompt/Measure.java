package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Direction;

/** A length that the prompt asks for. */
public record Measure(Direction direction, double metres) {}
