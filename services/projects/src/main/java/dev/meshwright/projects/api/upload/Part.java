package dev.meshwright.projects.api.upload;

/**
 * A part of a form.
 *
 * @param name     of the form's field; null when it has none
 * @param filename null when it was not sent as a file
 */
public record Part(String name, String filename, byte[] content) {}
