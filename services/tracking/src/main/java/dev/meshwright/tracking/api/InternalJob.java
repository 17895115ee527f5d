package dev.meshwright.tracking.api;

import dev.meshwright.model.event.Artifact;
import dev.meshwright.tracking.domain.Job;
import java.util.List;
import java.util.UUID;

/**
 * A job as other services are told of it.
 *
 * @param status    the true one, {@code cancelled} included
 * @param prompt    the user's own words, empty where there are none
 * @param artifacts none unless it has completed
 */
public record InternalJob(
        UUID submissionId,
        UUID accountId,
        String status,
        String operation,
        int phase,
        UUID projectId,
        boolean isDeleted,
        String prompt,
        List<Artifact> artifacts) {

    static InternalJob of(Job job, List<Artifact> artifacts) {
        return new InternalJob(
                job.id(),
                job.accountId(),
                job.status().word(),
                job.request().operation(),
                job.request().phase(),
                job.labels().projectId(),
                job.labels().isDeleted(),
                job.request().prompt(),
                artifacts);
    }
}
