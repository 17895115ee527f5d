package dev.meshwright.generation.engine.model;

/** A kind of thing that the built-in engine knows how to make. */
@FunctionalInterface
public interface Archetype {

    /**
     * Adds the thing's parts and anchors to the workshop: front towards +Z, standing near y = 0, in any unit (the
     * lexicon's size scales it afterwards).
     */
    void build(Workshop shop);
}
