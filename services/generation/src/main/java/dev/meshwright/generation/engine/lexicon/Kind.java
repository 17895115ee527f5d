package dev.meshwright.generation.engine.lexicon;

/** What sort of thing an archetype is, which decides where it goes when the prompt leaves that open. */
public enum Kind {
    CREATURE,
    HANDHELD,
    WEARABLE,
    FURNITURE,
    CONTAINER,
    STRUCTURE,
    BUILDING,
    VEHICLE,
    PLANT,
    SUPPORT,
    OBJECT
}
