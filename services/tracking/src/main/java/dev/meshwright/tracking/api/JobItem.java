package dev.meshwright.tracking.api;

import dev.meshwright.shared.http.Times;
import dev.meshwright.tracking.domain.Job;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as lists give it. */
@Schema(name = "SubmissionItem", description = "A submission as lists give it.")
public record JobItem(
        UUID submissionId,
        int phase,
        String status,
        @Schema(nullable = true) String nickname,
        boolean isPinned,
        @Schema(nullable = true) UUID projectId,
        String createdAt,
        String displayName,
        String operation,
        String prompt,
        @Schema(nullable = true) UUID parentSubmissionId,
        String slug,
        String task,
        String model,
        boolean isArchived,
        boolean isDeleted,
        @Schema(nullable = true) String completedAt,
        @Schema(nullable = true) String thumbnailUrl) {

    static JobItem of(Job job) {
        boolean completed = job.status() == dev.meshwright.model.JobStatus.COMPLETED;
        return new JobItem(
                job.id(),
                job.phase(),
                job.status().word(),
                null,
                false,
                null,
                Times.iso(job.createdAt()),
                Labels.displayName(job.task()),
                job.operation(),
                job.task(),
                null,
                Labels.slug(job.task()),
                job.task(),
                job.model(),
                false,
                false,
                Times.iso(job.completedAt()),
                completed ? "/api/v1/" + job.id() + "/download?format=thumbnail" : null);
    }

    /** A page of a list. */
    @Schema(name = "SubmissionPage")
    public record Page(List<JobItem> submissions, int count) {
        static Page of(List<Job> jobs) {
            List<JobItem> items = jobs.stream().map(JobItem::of).toList();
            return new Page(items, items.size());
        }
    }
}
