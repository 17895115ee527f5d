package dev.meshwright.tracking.api;

import dev.meshwright.model.InputType;
import dev.meshwright.model.JobStatus;
import dev.meshwright.shared.http.PublicUrl;
import dev.meshwright.shared.http.Times;
import dev.meshwright.tracking.domain.Job;
import dev.meshwright.tracking.domain.JobDetails;
import dev.meshwright.tracking.domain.JobLabels;
import dev.meshwright.tracking.domain.JobRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

    /** What was submitted; the images as URLs. */
    @Schema(name = "SubmissionInput")
    public record Input(
            String type,
            @Schema(nullable = true) String task,
            @Schema(nullable = true) String image,
            @Schema(nullable = true) List<String> images,
            @Schema(nullable = true) String modificationRequest) {

        static Input of(UUID id, JobRequest request, PublicUrl url) {
            List<String> images = IntStream.range(0, request.imageCount())
                    .mapToObj(index -> url.of("/api/v1/" + id + "/download?format=reference_image&index=" + index))
                    .toList();
            boolean single = request.input() == InputType.IMAGE && !images.isEmpty();
            return new Input(
                    request.inputType(),
                    request.task(),
                    single ? images.getFirst() : null,
                    single || images.isEmpty() ? null : images,
                    request.modificationRequest());
        }
    }

    static JobView of(JobDetails details, PublicUrl url) {
        Job job = details.job();
        JobRequest request = job.request();
        JobLabels labels = job.labels();
        DisplayName name = DisplayName.of(job, details.inheritedLabel());
        return new JobView(
                job.id(),
                job.shownStatus().word(),
                request.model(),
                Times.iso(job.createdAt()),
                request.phase(),
                request.operation(),
                Input.of(job.id(), request, url),
                request.prompt(),
                name.text(),
                name.slug(),
                request.parentId(),
                details.ancestors(),
                labels.nickname(),
                labels.projectId(),
                labels.isArchived(),
                labels.isVisible(),
                labels.isDeleted(),
                labels.isPinned(),
                request.adaptiveThinking(),
                Times.iso(job.completedAt()),
                job.errorCode(),
                job.errorMessage(),
                0,
                job.status() == JobStatus.COMPLETED ? "ready" : null,
                StatusNote.of(job),
                Percent.of(job),
                job.progressMessage(),
                details.queuePosition());
    }
}
