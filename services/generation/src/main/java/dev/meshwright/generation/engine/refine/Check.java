package dev.meshwright.generation.engine.refine;

import java.util.List;
import java.util.Set;

/** Looks at a scene for trouble of its kinds and knows ways to mend it. Keeps nothing between scenes. */
interface Check {

    /** The kinds of its findings, which no other check has. */
    Set<Kind> kinds();

    List<Finding> find(Survey survey);

    /**
     * Ways to mend one of its findings, the likeliest first. They are only proposals: each is measured, and taken back
     * unless the scene is better for it.
     */
    List<Change> remedies(Finding finding, Survey survey);
}
