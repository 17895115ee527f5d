package dev.meshwright.projects.domain;

/**
 * A project and how much there is in it.
 *
 * @param submissions how many belong to it that are not deleted
 */
public record CountedProject(Project project, long submissions) {}
