package dev.meshwright.generation.engine.sources;

/** Two rules that can't both be kept: the one that stands later wins. */
public record Conflict(Rule earlier, Rule later) {}
