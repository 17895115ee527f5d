package dev.meshwright.tracking.api;

import dev.meshwright.model.JobStatus;
import dev.meshwright.shared.http.Times;
import dev.meshwright.tracking.domain.Job;
import java.util.List;
import java.util.UUID;

/** A job as {@code info} gives it. All keys are always there. */
public record JobView(
        UUID submissionId,
        String status,
        String model,
        String createdAt,
        int phase,
        String operation,
        Input input,
        String prompt,
        String displayName,
        String slug,
        UUID parentSubmissionId,
        List<UUID> parentChain,
        String nickname,
        UUID projectId,
        boolean isArchived,
        boolean isVisible,
        boolean isDeleted,
        boolean isPinned,
        boolean adaptiveThinking,
        String completedAt,
        String errorCode,
        String errorMessage,
        int cubesSpent,
        String fullBuildStatus,
        String statusNote,
        int progress,
        String progressMessage,
        Integer queuePosition) {

    /** What was submitted. */
    public record Input(String type, String task, String image, List<String> images, String modificationRequest) {}

    /** @param queuePosition null unless the job is queued */
    static JobView of(Job job, Integer queuePosition) {
        boolean completed = job.status() == JobStatus.COMPLETED;
        return new JobView(
                job.id(),
                job.status().word(),
                job.model(),
                Times.iso(job.createdAt()),
                job.phase(),
                job.operation(),
                new Input("text", job.task(), null, null, null),
                job.task(),
                Labels.displayName(job.task()),
                Labels.slug(job.task()),
                null,
                List.of(),
                null,
                null,
                false,
                true,
                false,
                false,
                job.isAdaptiveThinking(),
                Times.iso(job.completedAt()),
                job.errorCode(),
                job.errorMessage(),
                0,
                completed ? "ready" : null,
                null,
                (int) Math.floor(job.percent() * 100 + 1e-9),
                job.progressMessage(),
                queuePosition);
    }
}
