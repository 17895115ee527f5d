package dev.meshwright.tracking.domain;

import dev.meshwright.model.JobStatus;

/**
 * Which jobs a list shows.
 *
 * @param status null for all
 * @param phase  null for all
 * @param limit  1 to 200
 */
public record JobFilter(JobStatus status, Integer phase, int limit) {}
