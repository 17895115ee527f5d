package dev.meshwright.intake.domain;

import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.Artifact;
import java.util.List;
import java.util.UUID;

/**
 * A job as it stands now, for a submission that builds on it.
 *
 * @param phase     1 to 5
 * @param projectId the project that it is in now; null for none
 * @param prompt    its user's words; null when there were none
 * @param artifacts what it made; none unless it has completed
 */
public record KnownJob(
        UUID submissionId,
        UUID accountId,
        JobStatus status,
        int phase,
        UUID projectId,
        String prompt,
        List<Artifact> artifacts) {

    public KnownJob {
        artifacts = artifacts == null ? List.of() : List.copyOf(artifacts);
    }

    /** The same job, completed with these artifacts. */
    public KnownJob completed(List<Artifact> made) {
        return new KnownJob(submissionId, accountId, JobStatus.COMPLETED, phase, projectId, prompt, made);
    }
}
