package dev.meshwright.tracking.domain;

import java.util.List;
import java.util.UUID;

/**
 * A job with what lies around it.
 *
 * @param ancestors      from the direct parent to the root; none for a new model
 * @param inheritedLabel see {@link ListedJob}
 * @param queuePosition  1 for the next one; null unless it is queued
 */
public record JobDetails(Job job, List<UUID> ancestors, String inheritedLabel, Integer queuePosition) {

    public JobDetails {
        ancestors = List.copyOf(ancestors);
    }

    public JobVersion version() {
        return new JobVersion(
                job.lastSequence(),
                job.revision(),
                queuePosition == null ? 0 : queuePosition,
                ancestors.size(),
                job.request().imageCount() > 0,
                inheritedLabel);
    }
}
