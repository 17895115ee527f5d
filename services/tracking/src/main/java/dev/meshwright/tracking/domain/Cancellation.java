package dev.meshwright.tracking.domain;

import dev.meshwright.model.JobStatus;

/**
 * What became of the wish to cancel a job.
 *
 * @param requested whether it will be stopped; false where it has ended already
 * @param status    as the public API tells it
 */
public record Cancellation(boolean requested, JobStatus status) {}
