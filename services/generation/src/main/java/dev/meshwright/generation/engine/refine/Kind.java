package dev.meshwright.generation.engine.refine;

/** What can be wrong with a scene. */
enum Kind {
    /** A part touches nothing that leads to the ground. */
    FLOATING,
    /** A part, or the whole scene, lies beneath the ground or hovers above it. */
    GROUND,
    /** Two parts are further inside each other than they need to be. */
    INTERSECTION,
    /** Two surfaces lie in the same plane, so that it is chance which of them is seen. */
    COINCIDENT,
    /** The same part is there twice in the same place. */
    DUPLICATE,
    /** A part is far too large, too small or too thin for what it is. */
    PROPORTION,
    /** Something that the task names isn't there. */
    MISSING,
    /** A rule of the project's sources is broken. */
    RULE,
    /** The scene has more triangles than it may. */
    BUDGET,
    /** Parts are rounder than anyone can see. */
    WASTE,
    /** Large round parts show corners. */
    COARSE,
    /** A part that can't be seen from anywhere has many triangles. */
    HIDDEN,
    /** Two materials can't be told apart. */
    MATERIALS
}
