package dev.meshwright.generation.engine.refine;

/** What can be wrong with a scene, in the order in which it is best mended: sizes before places, places before looks. */
enum Kind {
    /** The same part is there twice in the same place. */
    DUPLICATE,
    /** Something that the task names isn't there. */
    MISSING,
    /** A part is far too large, too small or too thin for what it is. */
    PROPORTION,
    /** A rule of the project's sources is broken. */
    RULE,
    /** A part, or the whole scene, lies beneath the ground or hovers above it. */
    GROUND,
    /** A part touches nothing that leads to the ground. */
    FLOATING,
    /** Two parts are further inside each other than they need to be. */
    INTERSECTION,
    /** The scene has more triangles than it may. */
    BUDGET,
    /** Two materials can't be told apart. */
    MATERIALS,
    /** Two surfaces lie in the same plane, so that it is chance which of them is seen. */
    COINCIDENT,
    /** A part that can't be seen from anywhere has many triangles. */
    HIDDEN,
    /** Parts are rounder than anyone can see. */
    WASTE,
    /** Large round parts show corners. */
    COARSE
}
