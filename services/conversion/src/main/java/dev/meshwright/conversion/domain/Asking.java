package dev.meshwright.conversion.domain;

/** How somebody asks for a conversion, which says what they are content with. */
public enum Asking {
    /** For the file: what its model fails by is refused for good, and what else failed or broke is tried again after a while. */
    FOR_FILE,
    /** For a job that gives the file: one that has ended without is followed by another, after a while. */
    FOR_JOB,
    /** For a job that makes the file again; one that has just done so will do. */
    ANEW
}
