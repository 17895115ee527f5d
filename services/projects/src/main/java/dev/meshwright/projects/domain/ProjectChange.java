package dev.meshwright.projects.domain;

/**
 * What is to be different about a project.
 *
 * @param name               null to leave it
 * @param changesDescription whether the description is to be another
 * @param description        the other one; null for none
 * @param archived           null to leave it
 */
public record ProjectChange(String name, boolean changesDescription, String description, Boolean archived) {}
