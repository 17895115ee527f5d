package dev.meshwright.generation.engine.model;

/** The places of a model where another one goes, and those by which it is itself placed. */
public enum AnchorKind {
    /** Where it holds something; several mean several hands, the preferred first. */
    HAND,
    /** Where a hat sits; room is the head's width there. */
    HEAD,
    /** The middle of the surface that something stands on; room is its narrower side. */
    TOP,
    /** The floor of its inside; room is the inside's width. */
    INSIDE,
    /** A free place on the ground beneath it. */
    UNDER,
    /** Where a hand takes hold of it. */
    GRIP,
    /** What comes to lie on the wearer's head anchor; room is the inner width. */
    FIT
}
