package dev.meshwright.tracking.api;

import dev.meshwright.model.JobStatus;
import dev.meshwright.shared.http.Times;
import dev.meshwright.tracking.domain.Job;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as {@code info} gives it. All keys are always there. */
@Schema(name = "Submission", description = "Everything about one submission. All keys are always there.")
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
        @Schema(nullable = true) UUID parentSubmissionId,
        List<UUID> parentChain,
        @Schema(nullable = true) String nickname,
        @Schema(nullable = true) UUID projectId,
        boolean isArchived,
        boolean isVisible,
        boolean isDeleted,
        boolean isPinned,
        boolean adaptiveThinking,
        @Schema(nullable = true) String completedAt,
        @Schema(nullable = true) String errorCode,
        @Schema(nullable = true) String errorMessage,
        int cubesSpent,
        @Schema(nullable = true) String fullBuildStatus,
        @Schema(nullable = true) String statusNote,
        int progress,
        @Schema(nullable = true) String progressMessage,
        @Schema(nullable = true) Integer queuePosition) {

    /** What was submitted. */
    @Schema(name = "SubmissionInput")
    public record Input(
            String type,
            @Schema(nullable = true) String task,
            @Schema(nullable = true) String image,
            @Schema(nullable = true) List<String> images,
            @Schema(nullable = true) String modificationRequest) {}

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
