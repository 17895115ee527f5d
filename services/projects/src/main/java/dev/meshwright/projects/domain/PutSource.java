package dev.meshwright.projects.domain;

/**
 * A file that was sent.
 *
 * @param isNew whether there was none of its name before
 */
public record PutSource(Source source, boolean isNew) {}
