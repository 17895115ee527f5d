package dev.meshwright.generation.engine.refine;

/** How much a finding matters. */
enum Severity {
    /** Told, but nothing is done about it: it may well be meant so. */
    NOTE,
    /** Costs or blemishes a little. */
    MINOR,
    /** Anyone sees that it is wrong. */
    MAJOR
}
