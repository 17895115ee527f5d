package dev.meshwright.tracking.domain;

/**
 * A job with what a list tells of its ancestors.
 *
 * @param inheritedLabel the words of the nearest ancestor that has any; null when the job has words of its own, and when
 *     no ancestor has some
 */
public record ListedJob(Job job, String inheritedLabel) {}
