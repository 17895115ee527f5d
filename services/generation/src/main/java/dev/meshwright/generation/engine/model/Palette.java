package dev.meshwright.generation.engine.model;

import dev.meshwright.mesh.scene.Material;

/** The materials of one thing: what its archetype proposes, changed by what the prompt asks for. */
public interface Palette {

    /** The material that most of the thing is made of. */
    Material main();

    /** A material of the lexicon that the prompt's words for the whole thing leave alone. */
    Material of(String substance);

    /** The material for a part: the proposed one unless the prompt speaks of this part. */
    Material forPart(String part, Material proposed);

    /** Whether the prompt names this part, which the thing has only then. */
    boolean asksFor(String part);

    /** Whether the prompt wants the thing without this part. */
    boolean leftOut(String part);
}
